package org.yishi.report.topic;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yishi.model.topic.Channel;
import org.yishi.office.write.xlsx.Book;
import org.yishi.office.write.xlsx.Cell;
import org.yishi.office.write.xlsx.Column;
import org.yishi.office.write.xlsx.Sheet;
import org.yishi.report.Press;
import org.yishi.text.Text;

/** A sheet with one example for a list of matters, to be filled in and brought back: ways and grids are picked from a list. */
public final class TopicSheet {
    private static final String RANGE = "Topics";
    /** All that a drop-down list holds. */
    private static final int LIST = 255;

    private final Press press;
    private final Text text;

    public TopicSheet(Press press) {
        this.press = press;
        text = press.text();
    }

    /**
     * Writes the file.
     *
     * @param grids their names, in order
     * @throws org.yishi.office.write.WriteFailure with its reason
     */
    public void write(Path target, List<String> grids) {
        var title = text.of("topiclist.template-title", press.village().name());
        var sheet = new Sheet(
                text.of("topiclist.template-name"),
                RANGE,
                columns(grids),
                List.of(example(grids)),
                1,
                List.of(),
                new Sheet.Print(
                        title,
                        text.of("report.printed", press.committee(), press.today()),
                        text.of("report.pages"),
                        1));
        new Book(List.of(sheet)).write(target, press.about(title));
    }

    /** One row that shows how to fill it in; it is known by its first word and never taken. */
    private List<Cell> example(List<String> grids) {
        return List.of(
                Cell.of(text.of("topiclist.example.title")),
                Cell.of(text.of("topiclist.example.words")),
                Cell.of(text.of("topiclist.example.who")),
                Cell.of(grids.isEmpty() ? "" : grids.getFirst()),
                Cell.of(text.of("matter.way", Channel.VISIT)),
                Cell.of(Optional.of(press.now().toLocalDate())),
                Cell.of(text.of("topiclist.example.kind")),
                Cell.of(text.of("topiclist.example.tags")),
                Cell.of(text.of("topiclist.example.touches")));
    }

    private List<Column> columns(List<String> grids) {
        var ways = Stream.of(Channel.values())
                .map(way -> text.of("matter.way", way))
                .toList();
        return List.of(
                Column.words(text.of("topiclist.field.TITLE"), 48),
                Column.words(text.of("topiclist.field.WORDS"), 72),
                Column.mark(text.of("topiclist.field.WHO")),
                picked(text.of("topiclist.field.GRID"), grids),
                picked(text.of("topiclist.field.WAY"), ways),
                Column.date(text.of("topiclist.field.DAY")).checked(text.of("topiclist.day-hint")),
                Column.mark(text.of("topiclist.field.KIND")),
                Column.words(text.of("topiclist.field.TAGS"), 30),
                Column.words(text.of("topiclist.field.TOUCHES"), 36));
    }

    /** A drop-down list, where it holds them all; else any word may be typed. */
    private static Column picked(String head, List<String> words) {
        boolean fits =
                String.join(",", words).length() <= LIST && words.stream().noneMatch(w -> w.contains(","));
        return fits ? Column.choice(head, words) : Column.mark(head);
    }
}
