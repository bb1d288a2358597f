package org.yishi.window.disclosure.list;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.yishi.desk.disclosure.Board;
import org.yishi.model.disclosure.NoticeLine;
import org.yishi.model.disclosure.Owed;
import org.yishi.model.id.DisclosureId;

/**
 * One row of the list: what ought to be put up, or what was planned.
 *
 * @param first whether its group begins with it
 * @param size of its group
 */
public record Entry(Group group, Optional<Owed> owed, Optional<NoticeLine> line, boolean first, int size) {
    /** The rows of a board, by group; what was is newest first. */
    public static List<Entry> of(Board board) {
        var all = new ArrayList<Entry>();
        board.owed().forEach(o -> all.add(of(o.isLate(board.today()) ? Group.LATE : Group.DUE, o)));
        board.lines().forEach(l -> all.add(of(group(l, board.today()), l)));
        var sorted = new ArrayList<Entry>();
        for (var group : Group.values()) {
            var rows = all.stream()
                    .filter(e -> e.group() == group)
                    .sorted(order(group))
                    .toList();
            for (int i = 0; i < rows.size(); i++) {
                sorted.add(new Entry(group, rows.get(i).owed(), rows.get(i).line(), i == 0, rows.size()));
            }
        }
        return sorted;
    }

    public Optional<DisclosureId> id() {
        return line.map(NoticeLine::id);
    }

    /** Whether both rows tell of the same thing, whatever became of it. */
    boolean isSame(Entry other) {
        return line.isPresent() ? id().equals(other.id()) : other.line().isEmpty() && owed.equals(other.owed());
    }

    private static Entry of(Group group, Owed owed) {
        return new Entry(group, Optional.of(owed), Optional.empty(), false, 0);
    }

    private static Entry of(Group group, NoticeLine line) {
        return new Entry(group, Optional.empty(), Optional.of(line), false, 0);
    }

    private static Group group(NoticeLine line, LocalDate today) {
        if (line.unanswered() > 0 && !line.isVoid()) {
            return Group.ANSWER;
        }
        return switch (line.on(today)) {
            case MISSED -> Group.LATE;
            case PLANNED -> line.plannedOn().equals(today) ? Group.DUE : Group.PLANNED;
            case UP -> Group.UP;
            case OVER -> Group.OVER;
            case DOWN, VOID -> Group.PAST;
        };
    }

    private static Comparator<Entry> order(Group group) {
        var byDay = Comparator.comparing(Entry::day);
        return group == Group.PAST ? byDay.reversed() : byDay;
    }

    private LocalDate day() {
        return owed.map(Owed::by)
                .or(() -> line.flatMap(NoticeLine::takenDown))
                .or(() -> line.flatMap(NoticeLine::until))
                .or(() -> line.map(NoticeLine::plannedOn))
                .orElse(LocalDate.MAX);
    }
}
