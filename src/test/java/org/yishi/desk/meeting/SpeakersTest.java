package org.yishi.desk.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.yishi.desk.body.Bodies;
import org.yishi.desk.body.BodyDraft;
import org.yishi.model.Outcome;
import org.yishi.model.Refusal;
import org.yishi.model.body.Measure;
import org.yishi.model.body.ProxyRule;
import org.yishi.model.id.AttendeeId;
import org.yishi.model.id.MeetingId;
import org.yishi.model.minutes.Line;
import org.yishi.model.minutes.LineKind;
import org.yishi.model.people.Resident;
import org.yishi.model.people.Village;
import org.yishi.model.people.VillageKind;
import org.yishi.model.presence.Attendee;
import org.yishi.model.presence.Capacity;
import org.yishi.model.presence.Status;
import org.yishi.model.verdict.Weight;
import org.yishi.report.minutes.MinutesDraft;
import org.yishi.text.Lang;
import org.yishi.text.Text;

/** One voice a household, whoever of it comes: through import, list and check-in, on real files. */
@Execution(ExecutionMode.CONCURRENT)
class SpeakersTest {
    private static final String ROSTER = """
        姓名,出生年月,户号,户主,与户主关系,村民小组
        张伟,1960-01,1,张伟,户主,一组
        李敏,1962-05,1,张伟,妻,一组
        张强,1985-02,1,张伟,子,一组
        张小宝,2015-06,1,张伟,孙,一组
        王建国,1955-03,2,王建国,户主,一组
        王芳,1980-09,2,王建国,女,一组
        张伟,1970-03,3,张伟,户主,二组
        陈玉,1971-03,3,张伟,妻,二组
        """;

    @TempDir
    Path folder;

    private VillageHall village;
    private Speakers speakers;
    private MeetingId meeting;

    @BeforeEach
    void plan() {
        village = Rosters.of(folder, ROSTER);
        speakers = new Speakers(village.work, Text.in(Lang.ZH));
        meeting = Rosters.meeting(village, "villagers-assembly-households");
    }

    @AfterEach
    void close() {
        village.close();
    }

    private AttendeeId of(String household) {
        return village.attendees(meeting).stream()
                .filter(a -> a.household().equals(household))
                .map(Attendee::id)
                .findFirst()
                .orElseThrow();
    }

    private Resident resident(String name) {
        return village.work.read(tx -> tx.people().residents()).stream()
                .filter(r -> r.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Refusal why(Outcome<?> outcome) {
        return assertInstanceOf(Outcome.Refused.class, outcome).why();
    }

    @Test
    void eachHouseholdHasOneLine() {
        assertEquals(
                List.of("1", "2", "3"),
                village.attendees(meeting).stream().map(Attendee::household).toList());
        assertEquals(
                List.of("张伟（1户）", "王建国", "张伟（3户）"),
                village.attendees(meeting).stream().map(Attendee::display).toList());
    }

    @Test
    void theAdultsOfTheHouseholdMaySpeakForItAndWhomTheListNamesStandsFirst() {
        assertEquals(
                List.of("张伟", "李敏", "张强"),
                speakers.of(of("1")).stream().map(Resident::name).toList());
    }

    @Test
    void whoComesInAnothersPlaceIsOnTheListAndTheRecordKeepsBoth() {
        var arrived = speakers.comes(of("1"), Speaker.named("李敏")).orThrow();
        assertEquals("李敏", arrived.who().display());
        var line = Rosters.roll(village, meeting, of("1"));
        assertEquals(Status.PRESENT, line.status());
        assertEquals("代替张伟", line.reason());
        assertEquals(Optional.of(resident("李敏").id()), line.attendee().resident());
        assertEquals("LM", line.attendee().initials());
        var electorate = Register.of(village.show(meeting)).electorate();
        assertEquals(1, electorate.present(Measure.HOUSEHOLDS));
        assertEquals(3, electorate.entitled().heads());
    }

    @Test
    void aHouseholdNeverHasTwoVoices() {
        village.checkIn.in(of("2")).orThrow();
        var second = why(speakers.comes(of("2"), Speaker.named("王芳")));
        assertEquals(Refusal.of("meeting.household-speaks", "2", "王建国", "19:00"), second);
        assertTrue(Text.in(Lang.ZH).of(second).contains("王建国"));
        var added = why(village.checkIn.add(meeting, resident("王芳").id(), Capacity.ENTITLED));
        assertEquals(Refusal.of("meeting.household-has-voice", "2", "王建国", 2), added);
        var invited = new Invitations(village.work, Text.in(Lang.ZH))
                .invite(meeting, List.of(new Invited("王芳", "", "", new Weight(1, 1, 0))));
        assertEquals("meeting.household-has-voice", why(invited).key());
        village.checkIn.add(meeting, resident("王芳").id(), Capacity.OBSERVER).orThrow();
    }

    @Test
    void afterOneHasLeftAnotherOfTheHouseholdMaySpeak() {
        village.checkIn.in(of("2")).orThrow();
        village.checkIn.out(of("2"), "").orThrow();
        assertEquals(
                "王芳",
                speakers.comes(of("2"), Speaker.named("王芳")).orThrow().who().name());
        assertEquals(
                1, Register.of(village.show(meeting)).electorate().present().heads());
    }

    @Test
    void whoIsOfAnotherHouseholdOrTooYoungDoesNotSpeak() {
        var other = new Speaker(Optional.of(resident("李敏").id()), "李敏");
        assertEquals(
                "meeting.not-of-household", why(speakers.comes(of("2"), other)).key());
        var child = why(speakers.comes(of("1"), Speaker.named("张小宝")));
        assertEquals(Refusal.of("meeting.speaker-too-young", "张小宝", 18), child);
        assertEquals(
                "meeting.name-missing",
                why(speakers.comes(of("1"), Speaker.named(" "))).key());
        assertEquals(Status.ABSENT, Rosters.roll(village, meeting, of("1")).status());
    }

    @Test
    void whoTheRosterLacksIsTypedByName() {
        var arrived = speakers.comes(of("2"), Speaker.named("王大力")).orThrow();
        assertEquals("王大力", arrived.who().display());
        assertEquals(Optional.empty(), arrived.who().resident());
        assertEquals("2", arrived.who().household());
        assertEquals(2, speakers.of(of("2")).size());
    }

    @Test
    void whoIsNamedBeforehandStandsOnTheListWithoutARemark() {
        speakers.name(of("1"), Speaker.named("张强")).orThrow();
        assertEquals(Status.ABSENT, Rosters.roll(village, meeting, of("1")).status());
        village.checkIn.in(of("1")).orThrow();
        var line = Rosters.roll(village, meeting, of("1"));
        assertEquals("张强", line.attendee().display());
        assertEquals("", line.reason());
    }

    @Test
    void aNameThatTheListLacksIsFoundByItsHousehold() {
        var found = speakers.members(meeting, "CY");
        assertEquals(List.of("陈玉"), found.stream().map(m -> m.who().name()).toList());
        assertEquals("3", found.getFirst().line().household());
        assertEquals(List.of(), speakers.members(meeting, "张小宝"));
        assertEquals(List.of(), speakers.members(meeting, "王建国"));
    }

    @Test
    void whereEachPersonHasAVoteNobodyIsPutInAnothersPlace() {
        var people = Rosters.meeting(village, "villagers-assembly");
        var line = Rosters.line(village, people, "李敏");
        assertEquals(
                "meeting.not-by-households",
                why(speakers.comes(line, Speaker.named("张强"))).key());
        assertEquals(List.of(), speakers.members(people, "李敏"));
    }

    @Test
    void theMinutesNameWhoSpokeInWhosePlaceAndWhoTookTheVoteBack() {
        var bodies = new Bodies(village.work);
        var body = bodies.find("villagers-assembly-households", LocalDate.of(2026, 3, 5))
                .orElseThrow();
        bodies.put(BodyDraft.of(body).proxy(new ProxyRule(1, false, "章程")).body())
                .orThrow();
        meeting = Rosters.meeting(village, body.code());
        speakers.comes(of("1"), Speaker.named("李敏")).orThrow();
        village.checkIn.giveProxy(of("2"), of("1"), "书面委托书").orThrow();
        village.chair.open(meeting).orThrow();
        village.pass(1200);
        village.checkIn.in(of("2")).orThrow();
        var names = new MinutesDraft(Text.in(Lang.ZH), new Village("溪口村", VillageKind.VILLAGE, "", ""))
                .of(village.show(meeting)).stream()
                        .filter(line -> line.kind() == LineKind.NAMES)
                        .map(Line::text)
                        .toList();
        assertEquals("出席：李敏（代替张伟）、王建国", names.getFirst());
        assertEquals("迟到：王建国（19:20、收回交给李敏的委托）", names.get(1));
        assertEquals("缺席：张伟（3户）", names.get(2));
    }
}
