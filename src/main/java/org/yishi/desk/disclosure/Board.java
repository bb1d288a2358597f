package org.yishi.desk.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.yishi.model.disclosure.DisclosureState;
import org.yishi.model.disclosure.NoticeLine;
import org.yishi.model.disclosure.Owed;

/**
 * The wall on a day: what hangs, what should, and what waits for an answer. Nothing here reads the file.
 *
 * @param owed what ought to be put up and is not even planned, the longest waiting first
 * @param lines everything that was ever planned, oldest first; what was waived too
 */
public record Board(LocalDate today, List<Owed> owed, List<NoticeLine> lines) {
    public Board {
        owed = List.copyOf(owed);
        lines = List.copyOf(lines);
    }

    /** Not planned, and still in time. */
    public List<Owed> due() {
        return owed.stream().filter(o -> !o.isLate(today)).toList();
    }

    /** Not planned, and its last day has passed: shown red. */
    public List<Owed> late() {
        return owed.stream().filter(o -> o.isLate(today)).toList();
    }

    /** Planned for today. */
    public List<NoticeLine> today(LocalDate day) {
        return in(l -> l.on(today) == DisclosureState.PLANNED && l.plannedOn().equals(day));
    }

    /** Planned for a day that has passed, and not up: shown red. */
    public List<NoticeLine> missed() {
        return in(l -> l.on(today) == DisclosureState.MISSED);
    }

    /** Hangs and must. */
    public List<NoticeLine> up() {
        return in(l -> l.on(today) == DisclosureState.UP);
    }

    /** Hangs and may come down. */
    public List<NoticeLine> over() {
        return in(l -> l.on(today) == DisclosureState.OVER);
    }

    /** Bears an objection that nobody has answered. */
    public List<NoticeLine> toAnswer() {
        return in(l -> l.unanswered() > 0 && !l.isVoid());
    }

    /** Whether anything is to be done today. */
    public boolean isQuiet() {
        return owed.isEmpty()
                && missed().isEmpty()
                && over().isEmpty()
                && toAnswer().isEmpty()
                && today(today).isEmpty();
    }

    private List<NoticeLine> in(Predicate<NoticeLine> which) {
        return lines.stream().filter(which).toList();
    }
}
