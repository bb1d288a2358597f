package org.yishi.desk.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yishi.model.Outcome;
import org.yishi.model.count.CountingMethod;
import org.yishi.model.id.MeetingId;
import org.yishi.model.presence.Status;
import org.yishi.model.vote.Contest;
import org.yishi.rule.Mandates;

/** Votes in others' hands, on a real file: given, held, taken back. */
class ProxiesTest {
    private static final String PAPER = "书面委托书7号";

    @TempDir
    Path folder;

    @Test
    void whoWalksInTakesTheVoteBackAndTheHostIsTold() {
        try (var village = new VillageHall(folder, 9, 3)) {
            var meeting = village.planned();
            village.running(meeting, 5);
            give(village, meeting, 9, 1);
            village.pass(1200);
            var arrived = village.checkIn.in(village.person(meeting, 9)).orThrow();
            assertEquals("代表1", arrived.tookBackFrom().orElseThrow().name());
            var proxy = village.show(meeting).proxies().getFirst();
            assertEquals(Optional.of(arrived.at()), proxy.endedAt());
            assertEquals(PAPER, proxy.authority());
            assertTrue(village.checkIn
                    .in(village.person(meeting, 6))
                    .orThrow()
                    .tookBackFrom()
                    .isEmpty());
        }
    }

    @Test
    void aComingThatWasAMistakeEndsNoProxy() {
        try (var village = new VillageHall(folder, 9, 3)) {
            var meeting = village.planned();
            village.running(meeting, 5);
            give(village, meeting, 9, 1);
            village.checkIn.in(village.person(meeting, 9)).orThrow();
            village.pass(10);
            village.checkIn.takeBack(village.person(meeting, 9), "点错了").orThrow();
            assertEquals(Status.REPRESENTED, status(village, meeting, 9));
            assertEquals(PAPER, village.show(meeting).proxies().getLast().authority());
        }
    }

    @Test
    void whenAllAreCheckedInTheAbsentWhoAreSpokenForStayAway() {
        try (var village = new VillageHall(folder, 9, 3)) {
            var meeting = village.planned();
            village.running(meeting, 1);
            give(village, meeting, 9, 1);
            assertEquals(7, village.checkIn.allIn(meeting).orThrow());
            assertEquals(Status.REPRESENTED, status(village, meeting, 9));
        }
    }

    @Test
    void aProxyCountsWhileItsHolderIsThereAndThePrincipalIsNot() {
        try (var village = new VillageHall(folder, 9, 3)) {
            var meeting = village.planned();
            give(village, meeting, 9, 1);
            assertEquals(Status.ABSENT, status(village, meeting, 9));
            village.running(meeting, 2);
            assertEquals(Status.REPRESENTED, status(village, meeting, 9));
            village.checkIn.out(village.person(meeting, 1), "").orThrow();
            assertEquals(Status.ABSENT, status(village, meeting, 9));
            village.checkIn.in(village.person(meeting, 1)).orThrow();
            assertEquals(Status.REPRESENTED, status(village, meeting, 9));
        }
    }

    @Test
    void whoGaveOrHoldsAProxyIsNotStruckOff() {
        try (var village = new VillageHall(folder, 9, 3)) {
            var meeting = village.planned();
            give(village, meeting, 9, 1);
            assertEquals("meeting.proxy-not-struck", why(village.checkIn.strike(village.person(meeting, 9))));
            assertEquals("meeting.proxy-not-struck", why(village.checkIn.strike(village.person(meeting, 1))));
            village.checkIn.endProxy(village.person(meeting, 9)).orThrow();
            village.checkIn.strike(village.person(meeting, 1)).orThrow();
        }
    }

    @Test
    void aProxyWithoutAPaperIsNotTaken() {
        try (var village = new VillageHall(folder, 9, 3)) {
            var meeting = village.planned();
            assertEquals(
                    "meeting.proxy-not-in-writing",
                    why(village.checkIn.giveProxy(village.person(meeting, 9), village.person(meeting, 1), "  ")));
        }
    }

    @Test
    void aCandidateWhoHoldsAVoteIsFoundBeforeTheVoteOpens() {
        try (var village = new VillageHall(folder, 9, 3)) {
            var meeting = village.planned();
            var item = village.running(meeting, 7);
            give(village, meeting, 8, 1);
            give(village, meeting, 9, 1);
            var now = village.show(meeting);
            assertEquals(
                    List.of("代表8", "代表9"),
                    Mandates.heldByCandidates(List.of("代表1", "代表2"), now).stream()
                            .map(h -> h.principal().name())
                            .toList());
            assertEquals(List.of(), Mandates.heldByCandidates(List.of("代表2", "代表8"), now));
            assertEquals(2, Excuses.proxies(now, item, choice("代表1", "代表2")).size());
            assertEquals(List.of(), Excuses.proxies(now, item, choice("代表3", "代表8")));
            village.checkIn.endProxy(village.person(meeting, 8)).orThrow();
            village.checkIn.in(village.person(meeting, 9)).orThrow();
            assertEquals(List.of(), Excuses.proxies(village.show(meeting), item, choice("代表1", "代表2")));
        }
    }

    private static Contest choice(String... names) {
        return new Contest.Among(CountingMethod.PLURALITY, List.of(names), 1, false);
    }

    private static void give(VillageHall village, MeetingId meeting, int principal, int holder) {
        village.checkIn
                .giveProxy(village.person(meeting, principal), village.person(meeting, holder), PAPER)
                .orThrow();
    }

    private static Status status(VillageHall village, MeetingId meeting, int number) {
        return Register.of(village.show(meeting)).roll().get(number - 1).status();
    }

    private static String why(Outcome<?> outcome) {
        return assertInstanceOf(Outcome.Refused.class, outcome).why().key();
    }
}
