package org.yishi.desk.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yishi.desk.check.Verify;
import org.yishi.desk.meeting.CheckIn;
import org.yishi.desk.meeting.MeetingPlan;
import org.yishi.model.Outcome;
import org.yishi.model.Refusal;
import org.yishi.model.id.MeetingId;
import org.yishi.model.id.ResidentId;
import org.yishi.model.lot.Trait;
import org.yishi.model.presence.Attendee;
import org.yishi.model.presence.Capacity;
import org.yishi.model.team.Team;
import org.yishi.model.team.TeamSource;
import org.yishi.model.team.TeamTerms;
import org.yishi.text.Lang;
import org.yishi.text.Text;
import org.yishi.window.SampleFile;

final class TeamsTest {
    @TempDir
    private Path folder = Path.of("");

    private SampleFile village = later();
    private CheckIn checkIn = later();
    private Teams teams = later();
    private MeetingId meeting = new MeetingId(0);

    @BeforeEach
    void found() {
        village = new SampleFile(folder, 60);
        checkIn = new CheckIn(village.work, Text.in(Lang.ZH));
        teams = new Teams(village.work);
        meeting = village.planning
                .plan(new MeetingPlan(
                        "deliberation", "恳谈", "礼堂", OffsetDateTime.parse("2026-03-12T19:00:00+08:00"), "", ""))
                .orThrow();
        for (int i = 1; i <= 31; i++) {
            checkIn.add(meeting, new ResidentId(i), Capacity.ENTITLED).orThrow();
        }
        checkIn.addGuest(meeting, "赵律师", "法律顾问").orThrow();
    }

    @AfterEach
    void close() {
        village.close();
    }

    private static TeamTerms terms(TeamSource source, int number) {
        return new TeamTerms(source, number, Set.of(Trait.SEX, Trait.AGE, Trait.GRID), true, 71523);
    }

    private List<Integer> sizes() {
        return teams.show(meeting).teams().stream().map(t -> t.seats().size()).toList();
    }

    private static String why(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(Refusal refusal) ? refusal.key() : "done";
    }

    @Test
    void whoTakesPartIsPartedAndGuestsAreNot() {
        assertEquals(31, teams.count(meeting, TeamSource.LISTED));
        assertEquals(0, teams.count(meeting, TeamSource.PRESENT));
        assertEquals("team.nobody", why(teams.make(meeting, terms(TeamSource.DRAWN, 4))));
        assertEquals("team.wrong-number", why(teams.make(meeting, terms(TeamSource.LISTED, 32))));
        teams.make(meeting, terms(TeamSource.LISTED, 4)).orThrow();
        assertEquals(List.of(7, 8, 8, 8), sizes().stream().sorted().toList());
        var shown = teams.show(meeting);
        assertEquals(List.of(), shown.unseated());
        shown.balance().stream()
                .filter(t -> t.trait() == Trait.SEX)
                .forEach(t -> assertTrue(t.most() - t.least() <= 1, t.toString()));
        var people = shown.of(shown.teams().getFirst());
        assertEquals(
                people.size(),
                people.stream().map(Attendee::household).distinct().count());
    }

    @Test
    void whoComesLateGoesToTheSmallestGroupAndWhoLeavesLeavesAGoneSeat() {
        checkIn.allIn(meeting).orThrow();
        teams.make(meeting, terms(TeamSource.PRESENT, 4)).orThrow();
        var late = checkIn.add(meeting, new ResidentId(40), Capacity.ENTITLED).orThrow();
        assertEquals(List.of(), teams.show(meeting).unseated());
        checkIn.in(late).orThrow();
        assertEquals(
                List.of(late),
                teams.show(meeting).unseated().stream().map(Attendee::id).toList());
        int smallest = sizes().indexOf(Collections.min(sizes())) + 1;
        assertEquals(List.of(smallest), teams.place(meeting, List.of(late)).orThrow());
        assertEquals(List.of(8, 8, 8, 8), sizes());
        teams.move(meeting, late, 2).orThrow();
        assertEquals(2, teams.show(meeting).of(late).map(Team::number).orElseThrow());
        assertEquals("team.no-such", why(teams.move(meeting, late, 9)));
        teams.rise(meeting, late).orThrow();
        assertEquals(Optional.empty(), teams.show(meeting).of(late));
        assertEquals(List.of(), new Verify(village.work).verify().flaws());
    }

    @Test
    void groupsMadeAnewKeepWhoLeadsThemAndTheOldOnesStayOnRecord() throws Exception {
        teams.make(meeting, terms(TeamSource.LISTED, 4)).orThrow();
        var first = teams.show(meeting).teams().getFirst();
        teams.call(first.called("红队", "二楼", "陈秀英", "李敏")).orThrow();
        teams.make(meeting, terms(TeamSource.LISTED, 3)).orThrow();
        var shown = teams.show(meeting);
        assertEquals(4, shown.before());
        assertEquals("陈秀英", shown.teams().getFirst().facilitator());
        assertEquals(List.of(10, 10, 11), sizes().stream().sorted().toList());
        var file = folder.resolve("tables.docx");
        new TeamPapers(village.work, Text.in(Lang.ZH)).tables(meeting, file).orThrow();
        var words = words(file);
        assertTrue(words.contains("第1组 红队") && words.contains("主持人：陈秀英"), words);
        shown.people().stream().filter(Attendee::isEntitled).forEach(a -> assertTrue(words.contains(a.name())));
        var door = folder.resolve("door.docx");
        new TeamPapers(village.work, Text.in(Lang.EN)).door(meeting, door).orThrow();
        assertTrue(words(door).contains("Group 3"));
        var wall = new TeamWall(Text.in(Lang.ZH));
        assertTrue(wall.lists(shown).rows().getFirst().words().contains("主持 陈秀英"));
        assertTrue(wall.places(shown).rows().stream().noneMatch(r -> r.words().contains("赵律师")));
    }

    private static String words(Path file) throws Exception {
        try (var document = new XWPFDocument(java.nio.file.Files.newInputStream(file));
                var extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        }
    }

    /** Stands in a field until a test begins. */
    @SuppressWarnings("NullAway")
    private static <T> T later() {
        return Optional.<T>empty().orElse(null);
    }
}
