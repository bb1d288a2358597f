package org.yishi.window.hall.vote.call;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.yishi.model.id.AttendeeId;

final class CallingTest {
    @Test
    void whoDoesNotAnswerIsCalledAgainAfterTheLastName() {
        var calling = Calling.NOBODY.with(people(1, 2, 3), who());
        calling = calling.pass(new AttendeeId(1), who());
        assertEquals(turn(2), calling.next(who()));
        assertEquals(turn(3), calling.next(who(2)));
        var again = calling.with(people(1, 2, 3), who(2, 3));
        assertEquals(2, again.round());
        assertEquals(turn(1), again.next(who(2, 3)));
        assertEquals(3, again.pass(new AttendeeId(1), who(2, 3)).round());
        assertEquals(Optional.empty(), again.next(who(1, 2, 3)));
    }

    @Test
    void whoComesInMeanwhileIsCalledAfterThoseWhoWereThere() {
        var calling = Calling.NOBODY.with(people(1, 3), who()).with(people(1, 2, 3), who(1));
        assertEquals(people(1, 3, 2), calling.order());
        assertEquals(turn(3), calling.next(who(1)));
        assertEquals(turn(2), calling.next(who(1, 3)));
    }

    @Test
    void whoLeavesIsCalledNoMore() {
        var calling = Calling.NOBODY.with(people(1, 2, 3), who()).with(people(1, 3), who(1));
        assertEquals(turn(3), calling.next(who(1)));
        assertEquals(1, calling.with(people(1), who(1)).round());
    }

    private static List<AttendeeId> people(long... ids) {
        return LongStream.of(ids).mapToObj(AttendeeId::new).toList();
    }

    private static Set<AttendeeId> who(long... ids) {
        return new HashSet<>(Arrays.stream(ids).mapToObj(AttendeeId::new).toList());
    }

    private static Optional<AttendeeId> turn(long id) {
        return Optional.of(new AttendeeId(id));
    }
}
