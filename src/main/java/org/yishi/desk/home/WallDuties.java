package org.yishi.desk.home;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.yishi.desk.disclosure.Board;
import org.yishi.model.disclosure.NoticeLine;
import org.yishi.model.disclosure.Owed;

/** What the wall asks for today, the most pressing first; of equals the one that waits longest. */
final class WallDuties {
    private static final int OF_A_KIND = 2;

    private WallDuties() {}

    /** A few of them: of each kind two at most, so that a heap of old ones hides none that is new. */
    static Few<WallDuty> few(Board board, int most) {
        var all = of(board);
        var shown = new ArrayList<WallDuty>();
        for (var what : WallDuty.What.values()) {
            all.stream().filter(d -> d.what() == what).limit(OF_A_KIND).forEach(shown::add);
        }
        return new Few<>(shown.subList(0, Math.min(most, shown.size())), all.size());
    }

    private static List<WallDuty> of(Board board) {
        var duties = new ArrayList<WallDuty>();
        board.missed().forEach(n -> duties.add(duty(WallDuty.What.NEVER_UP, n, n.plannedOn())));
        board.late().forEach(o -> duties.add(duty(WallDuty.What.NEVER_UP, o, o.by())));
        board.toAnswer().forEach(n -> duties.add(duty(WallDuty.What.TO_ANSWER, n, n.plannedOn())));
        board.today(board.today()).forEach(n -> duties.add(duty(WallDuty.What.TO_PUT_UP, n, n.plannedOn())));
        board.due().forEach(o -> duties.add(duty(WallDuty.What.TO_PLAN, o, o.by())));
        board.over()
                .forEach(n -> duties.add(
                        duty(WallDuty.What.MAY_COME_DOWN, n, n.until().orElse(n.plannedOn()))));
        duties.sort(Comparator.comparing(WallDuty::what).thenComparing(WallDuty::day));
        return duties;
    }

    private static WallDuty duty(WallDuty.What what, NoticeLine notice, LocalDate day) {
        return new WallDuty(what, Optional.of(notice.id()), notice.title(), day);
    }

    private static WallDuty duty(WallDuty.What what, Owed owed, LocalDate day) {
        return new WallDuty(what, Optional.empty(), owed.title(), day);
    }
}
