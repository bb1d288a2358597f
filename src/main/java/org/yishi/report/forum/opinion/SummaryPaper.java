package org.yishi.report.forum.opinion;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yishi.model.forum.opinion.Gathered;
import org.yishi.model.forum.opinion.Headcount;
import org.yishi.model.forum.opinion.Opinion;
import org.yishi.model.forum.opinion.Ranked;
import org.yishi.model.team.Team;
import org.yishi.model.team.TeamId;
import org.yishi.office.write.docx.Page;
import org.yishi.office.write.docx.Paper;
import org.yishi.office.write.docx.Table;
import org.yishi.office.write.docx.Table.Column;
import org.yishi.office.write.docx.Table.Row;
import org.yishi.report.Headings;
import org.yishi.report.Press;
import org.yishi.text.Days;
import org.yishi.text.Text;

/** 意见汇总表 as a Word file: first by heading, then each group's own, then the proposals with their dots. */
public final class SummaryPaper {
    private final Press press;
    private final Text text;
    private final OpinionWords words;

    public SummaryPaper(Press press) {
        this.press = press;
        text = press.text();
        words = new OpinionWords(text);
    }

    /**
     * Writes the file.
     *
     * @param places the proposals that stand by their dots
     * @throws org.yishi.office.write.WriteFailure with its reason
     */
    public void write(Path target, Source source, List<Ranked> places) {
        var title = text.of("opinion.summary-title");
        var all = source.all();
        var paper = Paper.on(press.layout()).page(Page.FORM).title(title);
        paper.flush(text.of(
                "opinion.paper-about",
                source.meeting().title(),
                new Days(text).date(source.meeting().day())));
        paper.flush(words.count(Headcount.of(all)));
        var headings = new Headings(paper, text);
        headings.next(text.of("opinion.part-headings"));
        paper.table(new Table(columns(), byHeading(all), Table.LINE));
        if (!all.groups().isEmpty()) {
            headings.next(text.of("opinion.part-groups"));
            paper.table(new Table(groupColumns(), byGroup(all), Table.LINE));
        }
        if (!places.isEmpty()) {
            headings.next(text.of("opinion.part-proposals"));
            paper.table(new Table(proposalColumns(), proposals(all, places), Table.LINE));
        }
        paper.write(target, press.about(title));
    }

    private List<Column> columns() {
        return List.of(
                Column.centred(text.of("opinion.column.number"), 3),
                Column.left(text.of("opinion.column.words"), 22),
                Column.centred(text.of("opinion.column.kind"), 5),
                Column.centred(text.of("opinion.column.times"), 4),
                Column.centred(text.of("opinion.column.group"), 7),
                Column.left(text.of("opinion.column.by"), 8));
    }

    /** The heading with most voices first; those without a heading last. */
    private List<Row> byHeading(Gathered all) {
        var rows = new ArrayList<Row>();
        int number = 0;
        var headings = all.byHeading().entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, List<Opinion>> e) ->
                                e.getKey().isBlank())
                        .thenComparingInt(e -> -voices(e.getValue(), all)))
                .toList();
        for (var heading : headings) {
            rows.add(Row.band(text.of(
                    "opinion.heading-count", words.heading(heading.getKey()), voices(heading.getValue(), all))));
            for (var one : heading.getValue()) {
                rows.add(Row.of(
                        Integer.toString(++number),
                        one.said().words(),
                        text.of("opinion.kind", one.said().kind()),
                        Integer.toString(all.times(one.id())),
                        groups(one, all),
                        words.by(one, all)));
            }
        }
        return rows;
    }

    private static int voices(List<Opinion> heads, Gathered all) {
        return heads.stream().mapToInt(o -> all.times(o.id())).sum();
    }

    /** All groups in which it was said. */
    private String groups(Opinion head, Gathered all) {
        var groups = new ArrayList<String>();
        groups.add(words.group(head.said().team(), all));
        all.joinedTo(head.id()).forEach(o -> groups.add(words.group(o.said().team(), all)));
        return String.join(
                text.of("opinion.between-names"), groups.stream().distinct().toList());
    }

    private List<Column> groupColumns() {
        return List.of(
                Column.centred(text.of("opinion.column.number"), 3),
                Column.left(text.of("opinion.column.words"), 26),
                Column.centred(text.of("opinion.column.kind"), 5),
                Column.left(text.of("opinion.column.heading"), 8),
                Column.left(text.of("opinion.column.by"), 7));
    }

    /** Each as it was said, joined ones too. */
    private List<Row> byGroup(Gathered all) {
        var groups = new LinkedHashMap<Optional<TeamId>, List<Opinion>>();
        groups.put(Optional.empty(), new ArrayList<>());
        for (Team group : all.groups()) {
            groups.put(Optional.of(group.id()), new ArrayList<>());
        }
        all.standing()
                .forEach(o -> groups.computeIfAbsent(all.group(o.said().team()).map(Team::id), _ -> new ArrayList<>())
                        .add(o));
        var rows = new ArrayList<Row>();
        groups.forEach((team, said) -> {
            if (!said.isEmpty()) {
                rows.add(Row.band(text.of("opinion.heading-count", words.group(team, all), said.size())));
            }
            int number = 0;
            for (var one : said) {
                rows.add(Row.of(
                        Integer.toString(++number),
                        one.said().words(),
                        text.of("opinion.kind", one.said().kind()),
                        one.said().heading(),
                        one.said().by()));
            }
        });
        return rows;
    }

    private List<Column> proposalColumns() {
        return List.of(
                Column.centred(text.of("opinion.column.place"), 5),
                Column.left(text.of("opinion.column.proposal"), 28),
                Column.centred(text.of("opinion.column.dots"), 5),
                Column.centred(text.of("opinion.column.from"), 8));
    }

    private List<Row> proposals(Gathered all, List<Ranked> places) {
        return places.stream()
                .map(ranked -> Row.of(
                        words.place(ranked),
                        text.of(
                                "opinion.proposal-full",
                                ranked.proposal().number(),
                                ranked.proposal().title(),
                                ranked.proposal().words()),
                        Integer.toString(ranked.dots()),
                        text.of(
                                "opinion.from-opinions",
                                all.in(ranked.proposal().id()).size())))
                .toList();
    }
}
