package org.yishi.window.hall.vote.call;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yishi.model.id.AttendeeId;

/**
 * Whose turn it is in a roll call. Names are called in their order; who does not answer is passed over and called again
 * after the last name; who comes in meanwhile is called after those who were there.
 *
 * <pre>{@code
 * calling = calling.with(voters, answered);
 * calling.next(answered);                        // whose name is called
 * calling = calling.pass(who, answered);         // no answer: the next name, this one again later
 * }</pre>
 *
 * @param round 1 for the first time the names are called, 2 for the second
 * @param order everybody to be called, newcomers last
 * @param passed who did not answer in this round
 */
record Calling(int round, List<AttendeeId> order, Set<AttendeeId> passed) {
    static final Calling NOBODY = new Calling(1, List.of(), Set.of());

    Calling {
        order = List.copyOf(order);
        passed = Set.copyOf(passed);
    }

    /** The same call with those who may answer now: newcomers last, and without those who left. */
    Calling with(List<AttendeeId> voters, Set<AttendeeId> answered) {
        var now = new LinkedHashSet<>(order);
        now.retainAll(new HashSet<>(voters));
        now.addAll(voters);
        return new Calling(round, new ArrayList<>(now), passed).settled(answered);
    }

    /** Whose name is called; empty when everybody has answered. */
    Optional<AttendeeId> next(Set<AttendeeId> answered) {
        return order.stream()
                .filter(who -> !answered.contains(who) && !passed.contains(who))
                .findFirst();
    }

    /** Somebody did not answer: the next name is called, this one again after the last. */
    Calling pass(AttendeeId who, Set<AttendeeId> answered) {
        var silent = new LinkedHashSet<>(passed);
        silent.add(who);
        return new Calling(round, order, silent).settled(answered);
    }

    /** After the last name another round begins with those who are silent. */
    private Calling settled(Set<AttendeeId> answered) {
        var silent = order.stream().filter(who -> !answered.contains(who)).toList();
        return !silent.isEmpty() && passed.containsAll(silent) ? new Calling(round + 1, order, Set.of()) : this;
    }
}
