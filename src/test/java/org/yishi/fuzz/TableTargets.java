package org.yishi.fuzz;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.yishi.desk.Work;
import org.yishi.desk.followup.sheet.SheetRound;
import org.yishi.desk.followup.sheet.read.Wrong;
import org.yishi.desk.forum.budget.sheet.ProjectTable;
import org.yishi.desk.meeting.Planning;
import org.yishi.desk.minutes.MinutesDesk;
import org.yishi.desk.paper.Papers;
import org.yishi.desk.roster.RosterImport;
import org.yishi.desk.roster.person.Finding;
import org.yishi.desk.roster.table.Lexicon;
import org.yishi.desk.topics.TopicLists;
import org.yishi.fuzz.Target.Said;
import org.yishi.model.Outcome;
import org.yishi.model.Refusal;
import org.yishi.text.Lang;
import org.yishi.text.Text;

/** What reads tables: rosters, follow-up sheets that came back, lists of matters, projects of a budget. */
final class TableTargets {
    private static final Path ROSTERS = Targets.RESOURCES.resolve("rosters");
    private static final Path SHEETS = Targets.RESOURCES.resolve("sheets");

    private final RosterImport rosters;
    private final SheetRound sheets;
    private final TopicLists topics;

    TableTargets(Work work) {
        var text = Text.in(Lang.ZH);
        var planning = new Planning(work, text);
        var papers = new Papers(work, planning, new MinutesDesk(work, planning, text), text);
        rosters = new RosterImport(work, Lexicon.load(), name -> name.toUpperCase(Locale.ROOT));
        sheets = new SheetRound(work, papers, text, () -> "李敏");
        topics = new TopicLists(work);
    }

    List<Target> all() {
        var rosterBooks = Targets.seeds(ROSTERS, ".xlsx");
        var rosterTexts = Targets.seeds(ROSTERS, ".csv", ".txt");
        var sheetBooks = Targets.seeds(SHEETS, ".xlsx");
        return List.of(
                new Target("roster.xlsx", "名册.xlsx", rosterBooks, this::roster),
                new Target("roster.xls", "名册.xls", Targets.seeds(ROSTERS, ".xls"), this::roster),
                new Target("roster.csv", "名册.csv", rosterTexts, this::roster),
                new Target("followup.xlsx", "台账.xlsx", sheetBooks, this::sheet),
                new Target("followup.xls", "台账.xls", Targets.seeds(SHEETS, ".xls"), this::sheet),
                new Target("followup.csv", "台账.csv", Targets.seeds(SHEETS, ".csv"), this::sheet),
                new Target("topics.xlsx", "议题.xlsx", sheetBooks, this::topics),
                new Target("topics.csv", "议题.csv", rosterTexts, this::topics),
                new Target("projects.xlsx", "项目.xlsx", rosterBooks, TableTargets::projects));
    }

    private Said roster(Path file) {
        return switch (rosters.open(file).then(open -> rosters.preview(open, true))) {
            case Outcome.Refused<org.yishi.desk.roster.Preview>(var why) -> Said.refused(why);
            case Outcome.Done<org.yishi.desk.roster.Preview>(var preview) -> {
                var sentences = new ArrayList<>(preview.notes());
                preview.rows()
                        .forEach(row -> row.person().findings().stream()
                                .map(Finding::words)
                                .forEach(sentences::add));
                yield Said.read(sentences);
            }
        };
    }

    private Said sheet(Path file) {
        var preview = sheets.read(List.of(file));
        var wrongs = preview.wrongs().stream().map(Wrong::why).toList();
        return preview.rows() > 0 || wrongs.isEmpty() ? Said.read(wrongs) : Said.refused(wrongs);
    }

    private Said topics(Path file) {
        return switch (topics.open(file)) {
            case Outcome.Refused<org.yishi.desk.topics.ListPreview>(var why) -> Said.refused(why);
            case Outcome.Done<org.yishi.desk.topics.ListPreview>(var preview) -> {
                var sentences = new ArrayList<Refusal>(preview.notes());
                preview.rows().forEach(row -> sentences.addAll(row.doubts()));
                yield Said.read(sentences);
            }
        };
    }

    private static Said projects(Path file) {
        return switch (ProjectTable.of(file)) {
            case Outcome.Refused<ProjectTable>(var why) -> Said.refused(why);
            case Outcome.Done<ProjectTable>(var table) ->
                Said.read(table.read(Optional.empty(), table.isInWan()).stream()
                        .flatMap(project -> project.wrong().stream())
                        .toList());
        };
    }
}
