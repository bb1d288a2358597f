package org.yishi.report.minutes;

import java.util.ArrayList;
import java.util.List;
import org.yishi.model.forum.opinion.Gathered;
import org.yishi.model.forum.opinion.Headcount;
import org.yishi.model.forum.opinion.Opinion;
import org.yishi.model.forum.opinion.Ranked;
import org.yishi.model.minutes.Line;
import org.yishi.model.minutes.LineKind;
import org.yishi.report.forum.opinion.OpinionWords;
import org.yishi.text.Text;

/** What a meeting gathered, in its minutes: how many opinions, under which headings, the proposals with their dots. */
public final class GatheredLines {
    private final Text text;
    private final OpinionWords words;

    public GatheredLines(Text text) {
        this.text = text;
        words = new OpinionWords(text);
    }

    public List<Line> of(Gathered all, List<Ranked> places) {
        var lines = new ArrayList<Line>();
        if (!all.standing().isEmpty()) {
            var count = Headcount.of(all);
            lines.add(line(text.of("opinion.minutes-count", words.count(count), words.adopted(count))));
            if (count.headings() > 0) {
                lines.add(line(text.of("opinion.minutes-headings", headings(all))));
            }
        }
        for (var ranked : places) {
            lines.add(line(text.of(
                    ranked.dots() == 0 ? "opinion.minutes-proposal" : "opinion.minutes-proposal-dots",
                    ranked.proposal().number(),
                    ranked.proposal().title(),
                    ranked.dots(),
                    words.place(ranked))));
        }
        return lines;
    }

    private String headings(Gathered all) {
        return String.join(
                text.of("opinion.between-headings"),
                all.byHeading().entrySet().stream()
                        .map(entry -> text.of(
                                "opinion.heading-count", words.heading(entry.getKey()), voices(entry.getValue(), all)))
                        .toList());
    }

    private static int voices(List<Opinion> heads, Gathered all) {
        return heads.stream().mapToInt(o -> all.times(o.id())).sum();
    }

    private static Line line(String words) {
        return new Line(LineKind.GATHERED, words);
    }
}
