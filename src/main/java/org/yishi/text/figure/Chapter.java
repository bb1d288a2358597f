package org.yishi.text.figure;

import java.util.List;
import java.util.Optional;
import org.yishi.model.figure.Breakdown;
import org.yishi.model.figure.Figure;
import org.yishi.model.figure.Section;

/**
 * One part of a report in words.
 *
 * @param keys its figures
 * @param notes sentences below them, such as how long matters took
 * @param boards its breakdowns, without those that have nothing to draw
 */
public record Chapter(Section section, String title, List<Key> keys, List<String> notes, List<Board> boards) {
    public Chapter {
        keys = List.copyOf(keys);
        notes = List.copyOf(notes);
        boards = List.copyOf(boards);
    }

    /**
     * One figure.
     *
     * @param value as printed
     * @param before the same of the period before
     * @param change against it, with its sign; empty where there is none to tell
     * @param share of its whole, as "82.35%"; empty where it stands for itself or nothing is the whole
     */
    public record Key(Figure figure, String name, String value, String before, String change, String share) {}

    /**
     * One breakdown.
     *
     * @param head of the first column
     * @param columns the names of the figures
     * @param shared the head of the last column, of shares; empty where there is none
     * @param total the last line; where a thing stands in several lines, each thing once
     * @param drawn by their place in the columns, what a chart shows
     */
    public record Board(
            Breakdown breakdown,
            String title,
            String head,
            List<String> columns,
            Optional<String> shared,
            List<Line> lines,
            Line total,
            List<Integer> drawn) {
        public Board {
            columns = List.copyOf(columns);
            lines = List.copyOf(lines);
            drawn = List.copyOf(drawn);
        }
    }

    /**
     * One line of a breakdown.
     *
     * @param numbers in the order of the columns
     * @param share empty where there is none
     */
    public record Line(String name, List<Long> numbers, String share) {
        public Line {
            numbers = List.copyOf(numbers);
        }
    }
}
