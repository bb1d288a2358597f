package org.yishi.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.yishi.model.presence.Attendee;
import org.yishi.model.presence.Capacity;
import org.yishi.model.presence.PresenceKind;
import org.yishi.model.presence.Status;
import org.yishi.model.verdict.Electorate;
import org.yishi.model.verdict.Weight;

class AttendanceTest {
    @Test
    void nobodyIsInBeforeTheDoorOpens() {
        var electorate = Hall.of(3).attendance().electorate();
        assertEquals(new Weight(3, 6, 3000), electorate.entitled());
        assertEquals(Weight.NONE, electorate.present());
    }

    @Test
    void whoWentOutIsOutAndWhoCameBackIsIn() {
        var hall = Hall.of(3).in(1, 2).out(1);
        assertEquals(1, hall.inPerson());
        assertEquals(Status.LEFT, hall.line(1).status());
        assertEquals("有事先走", hall.line(1).reason());
        hall.in(1);
        assertEquals(2, hall.inPerson());
        assertEquals(Status.PRESENT, hall.line(1).status());
        assertEquals(Optional.of(Hall.minute(0)), hall.line(1).firstIn());
        assertEquals(Optional.of(Hall.minute(3)), hall.attendance().inSince(hall.id(1)));
        assertEquals(Optional.empty(), hall.line(1).lastOut());
    }

    @Test
    void aSecondEntryNeitherTogglesNorCountsTwice() {
        assertEquals(1, Hall.of(3).in(1, 1, 1).inPerson());
    }

    @Test
    void anEntryTakenBackLeavesWhatWasBefore() {
        var hall = Hall.of(3).in(1).takeBackLast();
        assertEquals(0, hall.inPerson());
        assertEquals(Status.ABSENT, hall.line(1).status());
        hall.in(1).out(1).takeBackLast();
        assertTrue(hall.attendance().isIn(hall.id(1)));
        hall.excused(2).in(2).takeBackLast();
        assertEquals(Status.EXCUSED, hall.line(2).status());
    }

    @Test
    void theExcusedAreEntitledAndNotPresent() {
        var hall = Hall.of(3).in(1).excused(2);
        assertEquals(3, hall.attendance().electorate().entitled().heads());
        assertEquals(1, hall.inPerson());
        assertEquals(Status.EXCUSED, hall.line(2).status());
        assertEquals("住院", hall.line(2).reason());
        assertFalse(hall.line(2).came());
    }

    @Test
    void whoSitsInNeverCounts() {
        var hall = Hall.of(2);
        var observer = hall.add(Capacity.OBSERVER, new Weight(1, 1, 1));
        hall.in(1, 3);
        var now = hall.attendance();
        assertTrue(now.isIn(observer));
        assertEquals(new Electorate(new Weight(2, 4, 2000), new Weight(1, 2, 1000), Weight.NONE), now.electorate());
        assertEquals(
                List.of(hall.id(1)), now.voters().stream().map(Attendee::id).toList());
    }

    @Test
    void aProxyForSomeoneWhoSitsInCountsNothing() {
        var hall = Hall.of(2);
        hall.add(Capacity.OBSERVER, new Weight(1, 1, 1));
        hall.in(1).proxy(3, 1);
        assertEquals(0, hall.byProxy());
    }

    @Test
    void theAbsentAreCountedThroughAHolderInTheRoom() {
        var hall = Hall.of(4).proxy(2, 1).proxy(3, 1);
        assertEquals(0, hall.byProxy());
        hall.in(1);
        var now = hall.attendance();
        assertEquals(new Weight(2, 4, 2000), now.electorate().byProxy());
        assertEquals(3, now.electorate().present().heads());
        assertEquals(List.of(hall.id(2), hall.id(3)), now.represents(hall.id(1)));
        assertEquals(Optional.of(hall.id(1)), now.representative(hall.id(2)));
        assertEquals(Status.REPRESENTED, hall.line(2).status());
        assertEquals(3, now.voters().size());
    }

    @Test
    void whenTheHolderLeavesTheAbsentAreAbsentAgain() {
        var hall = Hall.of(3).proxy(2, 1).in(1, 3).out(1);
        assertEquals(0, hall.byProxy());
        assertEquals(1, hall.inPerson());
        assertEquals(Optional.empty(), hall.attendance().representative(hall.id(2)));
        assertEquals(List.of(), hall.attendance().represents(hall.id(1)));
        assertEquals(Status.ABSENT, hall.line(2).status());
        hall.in(1);
        assertEquals(1, hall.byProxy());
    }

    @Test
    void whenThePrincipalWalksInTheyCountOnceAndForThemselves() {
        var hall = Hall.of(3).proxy(2, 1).in(1).in(2);
        assertEquals(2, hall.inPerson());
        assertEquals(0, hall.byProxy());
        assertEquals(List.of(), hall.attendance().represents(hall.id(1)));
        assertEquals(Optional.empty(), hall.line(2).holder());
        hall.endProxy(0).out(2);
        assertEquals(1, hall.attendance().electorate().present().heads());
    }

    @Test
    void twoProxiesOfOnePersonCountOnceAndForTheFirstHolderInTheRoom() {
        var hall = Hall.of(4).proxy(3, 1).proxy(3, 2).in(1, 2);
        var now = hall.attendance();
        assertEquals(1, hall.byProxy());
        assertEquals(List.of(hall.id(3)), now.represents(hall.id(1)));
        assertEquals(List.of(), now.represents(hall.id(2)));
        assertEquals(hall.id(1), hall.line(3).holder().orElseThrow().id());
        hall.out(1);
        assertEquals(List.of(hall.id(3)), hall.attendance().represents(hall.id(2)));
        assertEquals(List.of(), hall.attendance().represents(hall.id(1)));
        assertEquals(1, hall.byProxy());
    }

    @Test
    void aHolderWhoIsOnlyRepresentedCarriesNobody() {
        var hall = Hall.of(4).proxy(2, 1).proxy(3, 2).in(1);
        assertEquals(1, hall.byProxy());
        assertEquals(Optional.empty(), hall.attendance().representative(hall.id(3)));
    }

    @Test
    void aProxyForOneselfIsNoSecondVote() {
        var hall = Hall.of(2).proxy(1, 1).in(1);
        assertEquals(1, hall.attendance().electorate().present().heads());
        hall.out(1);
        assertEquals(0, hall.attendance().electorate().present().heads());
    }

    @Test
    void theExcusedWithAHolderIsRepresentedAndKeepsTheReason() {
        var hall = Hall.of(2).excused(2).proxy(2, 1).in(1);
        assertEquals(Status.REPRESENTED, hall.line(2).status());
        assertEquals("住院", hall.line(2).reason());
    }

    /** A second form: one pass over the evening, keeping who stands in the room. */
    @Test
    void anyEveningAgreesWithASecondReadingOfIt() {
        var random = new Random(1999);
        for (int evening = 0; evening < 500; evening++) {
            var hall = randomEvening(random);
            var inside = new HashSet<Long>();
            Map<Long, PresenceKind> last = new HashMap<>();
            for (var event : hall.presences) {
                if (event.takenBack().isEmpty()) {
                    last.put(event.attendee().value(), event.kind());
                }
            }
            last.forEach((id, kind) -> {
                if (kind == PresenceKind.IN) {
                    inside.add(id);
                }
            });
            var carried = new HashSet<Long>();
            for (var proxy : hall.proxies) {
                if (proxy.endedAt().isEmpty() && inside.contains(proxy.holder().value())) {
                    carried.add(proxy.principal().value());
                }
            }
            carried.removeAll(inside);
            assertEquals(inside.size(), hall.inPerson());
            assertEquals(carried.size(), hall.byProxy());
            var represented = hall.attendees.stream()
                    .mapToLong(a -> hall.attendance().represents(a.id()).size())
                    .sum();
            assertEquals(carried.size(), represented, "each represented person in exactly one holder's hands");
        }
    }

    private static Hall randomEvening(Random random) {
        int people = 1 + random.nextInt(8);
        var hall = Hall.of(people);
        for (int i = random.nextInt(20); i > 0; i--) {
            int who = 1 + random.nextInt(people);
            switch (random.nextInt(6)) {
                case 0, 1 -> hall.in(who);
                case 2 -> hall.out(who);
                case 3 -> hall.excused(who);
                case 4 -> hall.in(who).takeBackLast();
                case 5 -> hall.proxy(who, 1 + random.nextInt(people));
                default -> throw new IllegalStateException();
            }
        }
        if (!hall.proxies.isEmpty() && random.nextBoolean()) {
            hall.endProxy(random.nextInt(hall.proxies.size()));
        }
        return hall;
    }
}
