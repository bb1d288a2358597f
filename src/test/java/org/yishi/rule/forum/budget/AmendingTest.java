package org.yishi.rule.forum.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.yishi.model.forum.budget.Amendment;
import org.yishi.model.forum.budget.AmendmentKind;
import org.yishi.model.forum.budget.AmendmentState;
import org.yishi.model.forum.budget.BudgetBook;
import org.yishi.model.forum.budget.Filling;
import org.yishi.model.forum.budget.Project;
import org.yishi.model.forum.budget.Version;
import org.yishi.model.id.AttendeeId;

/** Amendments: who must stand behind them, in which order they are put, what they change. */
final class AmendingTest {
    private static final BudgetBook BOOK = Lists.book(100, Lists.rules(Filling.STOP), "60 40 30", "9 8 7");

    private static Amendment amendment(int number, AmendmentKind kind, long project, long cost, int carried) {
        return new Amendment(
                number,
                number,
                kind,
                project == 0 ? Optional.empty() : Optional.of(project),
                project == 0 ? "增设路灯" : "",
                "理由",
                kind == AmendmentKind.DROP ? Optional.empty() : Optional.of(cost),
                BOOK.project(project).map(Project::cost).orElse(0L),
                LongStream.rangeClosed(1, 5).mapToObj(AttendeeId::new).toList(),
                carried > 0 ? AmendmentState.CARRIED : AmendmentState.OPEN,
                Optional.empty(),
                carried,
                "");
    }

    private static BudgetBook with(List<Project> projects, Amendment... amendments) {
        return new BudgetBook(BOOK.budget(), projects, BOOK.scorings(), List.of(amendments));
    }

    @Test
    void theFarthestFromTheListIsPutFirstAndNewProjectsLast() {
        var book = with(
                BOOK.projects(),
                amendment(1, AmendmentKind.ADD, 0, 5, 0),
                amendment(2, AmendmentKind.CUT, 2, 35, 0),
                amendment(3, AmendmentKind.CUT, 1, 50, 0),
                amendment(4, AmendmentKind.RAISE, 1, 90, 0),
                amendment(5, AmendmentKind.DROP, 1, 0, 0),
                amendment(6, AmendmentKind.CUT, 1, 30, 0));
        assertEquals(
                List.of(5, 4, 6, 3, 2, 1),
                Amending.order(book).stream().map(Amendment::number).toList());
    }

    @Test
    void fiveMustStandBehindItWhereTheMeetingAsksForFive() {
        var amendment = amendment(1, AmendmentKind.CUT, 1, 50, 0);
        assertEquals(Optional.empty(), Amending.lacks(BOOK, amendment, 5));
        assertEquals(
                List.of("1", "4", "5", "1"),
                Amending.lacks(BOOK, amendment, 4).orElseThrow().args());
    }

    @Test
    void whatIsDecidedOrWhoseProjectIsGoneIsNotPut() {
        var carried = amendment(1, AmendmentKind.CUT, 1, 50, 1);
        assertEquals(
                "budget.wrong.amendment-decided",
                Amending.lacks(BOOK, carried, 5).orElseThrow().key());
        var open = amendment(2, AmendmentKind.CUT, 1, 50, 0);
        assertEquals(
                "budget.wrong.amendment-gone",
                Amending.lacks(Lists.without(BOOK, 1), open, 5).orElseThrow().key());
    }

    @Test
    void everyVersionOfTheListCanBeToldAgain() {
        var now = List.of(
                BOOK.projects().get(0).at(50),
                BOOK.projects().get(1).dropped(Optional.of("修正案2")),
                BOOK.projects().get(2),
                new Project(4, 4, "增设路灯", 5, "", Optional.empty()));
        var add = amendment(3, AmendmentKind.ADD, 4, 5, 3);
        var book = with(
                now,
                amendment(1, AmendmentKind.CUT, 1, 50, 1),
                amendment(2, AmendmentKind.DROP, 2, 0, 2),
                new Amendment(
                        3,
                        3,
                        add.kind(),
                        Optional.of(4L),
                        "增设路灯",
                        "",
                        add.cost(),
                        0,
                        List.of(),
                        add.state(),
                        Optional.empty(),
                        3,
                        ""));
        var versions = Amending.versions(book);
        assertEquals(
                List.of(130L, 120L, 80L, 85L),
                versions.stream().map(Version::asked).toList());
        assertEquals(BOOK.projects(), versions.getFirst().projects());
        assertEquals(now, versions.getLast().projects());
    }
}
