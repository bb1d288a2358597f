package org.yishi.desk.forum.opinion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.yishi.live.Exhibit;
import org.yishi.live.Exhibit.Look;
import org.yishi.live.Exhibit.Row;
import org.yishi.model.forum.opinion.Adoption;
import org.yishi.model.forum.opinion.Gathered;
import org.yishi.model.forum.opinion.Headcount;
import org.yishi.model.forum.opinion.Opinion;
import org.yishi.model.forum.opinion.OpinionKind;
import org.yishi.model.forum.opinion.Stage;
import org.yishi.report.forum.opinion.OpinionWords;
import org.yishi.rule.forum.DotPlaces;
import org.yishi.text.Text;

/** What a meeting gathered, for the hall's eyes: nobody is named who said something. */
public final class OpinionWall {
    private final Text text;
    private final OpinionWords words;

    public OpinionWall(Text text) {
        this.text = text;
        words = new OpinionWords(text);
    }

    /** Opinions under their headings, the one with most voices first. */
    public Exhibit opinions(Gathered all) {
        var rows = new ArrayList<Row>();
        all.byHeading().entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, List<Opinion>> e) ->
                                e.getKey().isBlank())
                        .thenComparingInt(e -> -voices(e.getValue(), all)))
                .forEach(entry -> {
                    rows.add(new Row(
                            Look.NOW,
                            "",
                            words.heading(entry.getKey()),
                            text.of("opinion.voices", voices(entry.getValue(), all))));
                    entry.getValue().forEach(one -> rows.add(row(one, all)));
                });
        return new Exhibit(text.of("opinion.wall-opinions"), words.count(Headcount.of(all)), rows, "");
    }

    /** Questions, those without an answer first to be seen, each with its answer below. */
    public Exhibit questions(Gathered all) {
        var rows = new ArrayList<Row>();
        all.heads().stream()
                .filter(o -> o.said().kind() == OpinionKind.QUESTION)
                .forEach(one -> {
                    boolean isAnswered = one.stage() == Stage.ANSWERED;
                    rows.add(new Row(
                            isAnswered ? Look.PLAIN : Look.NOW,
                            text.of("opinion.wall-asked"),
                            words.said(one, all),
                            text.of("opinion.stage", one.stage())));
                    var answer = one.reply().answer().isBlank()
                            ? one.reply().reason()
                            : one.reply().answer();
                    if (!answer.isBlank()) {
                        rows.add(new Row(
                                Look.GOOD,
                                text.of("opinion.wall-answer"),
                                answer,
                                one.reply().answeredBy()));
                    }
                });
        long open = all.heads().stream()
                .filter(o -> o.said().kind() == OpinionKind.QUESTION && o.stage() != Stage.ANSWERED)
                .count();
        return new Exhibit(
                text.of("opinion.wall-questions"),
                text.of("opinion.wall-questions-count", Headcount.of(all).questions(), open),
                rows,
                "");
    }

    /** Proposals by their dots, each with a bar as long as its share of the most. */
    public Exhibit proposals(Gathered all) {
        var places = DotPlaces.of(all);
        int most = places.stream().mapToInt(r -> r.dots()).max().orElse(0);
        int given = places.stream().mapToInt(r -> r.dots()).sum();
        var rows = places.stream()
                .map(ranked -> new Row(
                        Look.PLAIN,
                        most == 0 ? Integer.toString(ranked.proposal().number()) : words.place(ranked),
                        ranked.proposal().title(),
                        most == 0 ? "" : text.of("opinion.dots", ranked.dots()),
                        most == 0 ? -1 : 100 * ranked.dots() / most))
                .toList();
        var below = given == 0
                ? text.of("opinion.wall-proposals-count", places.size())
                : text.of("opinion.wall-dots-count", places.size(), given);
        return new Exhibit(text.of("opinion.wall-proposals"), below, rows, most(all));
    }

    private String most(Gathered all) {
        return all.dotsEach() == 0 ? "" : text.of("opinion.dots-each", all.dotsEach());
    }

    private Row row(Opinion one, Gathered all) {
        int times = all.times(one.id());
        var adoption = one.reply().adoption();
        var look = switch (adoption) {
            case OPEN -> Look.PLAIN;
            case TAKEN, PARTLY -> Look.GOOD;
            case NOT_TAKEN -> Look.FAINT;
        };
        var often = times > 1 ? text.of("opinion.times", times) : "";
        var decided = adoption == Adoption.OPEN ? "" : text.of("opinion.adoption", adoption);
        return new Row(look, "", one.said().words(), (often + "  " + decided).strip());
    }

    private static int voices(List<Opinion> heads, Gathered all) {
        return heads.stream().mapToInt(o -> all.times(o.id())).sum();
    }
}
