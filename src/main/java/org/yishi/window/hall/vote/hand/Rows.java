package org.yishi.window.hall.vote.hand;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.scene.layout.VBox;
import org.yishi.model.Outcome;
import org.yishi.model.Refusal;
import org.yishi.model.body.Measure;
import org.yishi.model.id.PollId;
import org.yishi.model.verdict.Count;
import org.yishi.model.vote.Block;
import org.yishi.model.vote.Choice;
import org.yishi.model.vote.Poll;
import org.yishi.window.hall.pick.Candidate;
import org.yishi.window.hall.pick.NameField;
import org.yishi.window.hall.seat.Seat;
import org.yishi.window.kit.Forms;

/**
 * The hall counted row by row, by several tellers. Each number is written as it is typed; what a row shows with a tick is
 * in the file.
 */
final class Rows implements RowLine.Table {
    private final Seat seat;
    private final PollId id;
    private final List<Measure> measures;
    private final Runnable last;
    private final List<RowLine> lines = new ArrayList<>();
    private final Set<String> leaving = new HashSet<>();
    private final VBox table = new VBox(4);
    private final VBox root;
    private List<Block> gone = List.of();
    private int made;

    Rows(Seat seat, Poll poll, Runnable last) {
        this.seat = seat;
        this.id = poll.id();
        this.last = last;
        measures = Counts.measures(poll.rule());
        var more = Forms.button(HandIds.ROW_ADD, seat.say("hall.row-add"), () -> add().focus(true));
        more.getStyleClass().add("small-deed");
        root = new VBox(6, new Columns(seat.kit().text()).head(measures), table, Forms.row(more));
    }

    VBox root() {
        return root;
    }

    /** The first row that still waits for its numbers, else the last one. */
    void focus() {
        if (lines.isEmpty()) {
            add();
        }
        lines.stream()
                .filter(l -> !l.isKept())
                .findFirst()
                .orElseGet(lines::getLast)
                .focus(false);
    }

    void show(Poll poll) {
        var names = new LinkedHashSet<String>();
        poll.blocks().stream()
                .filter(b -> b.holder().isEmpty() && !b.name().isEmpty())
                .map(Block::name)
                .filter(name -> !leaving.contains(name))
                .forEach(names::add);
        for (var line : lines) {
            if (names.remove(line.name()) || line.isKept()) {
                line.show(poll.row(line.name()));
            }
        }
        names.forEach(name -> line(name).show(poll.row(name)));
    }

    /** Brings a row back that was just taken out; false where the last deed was another one. */
    boolean undo() {
        var back = gone;
        gone = List.of();
        if (back.isEmpty()) {
            return false;
        }
        back.forEach(block -> seat.turn().act(() -> seat.desks().counting().block(id, block)));
        return true;
    }

    @Override
    public void number(RowLine line, Measure measure, Choice choice, long number) {
        change(line, measure, count -> count.plus(choice, number - count.of(choice)));
    }

    @Override
    public void step(RowLine line, Measure measure, Choice choice, long by) {
        change(line, measure, count -> count.plus(choice, by));
    }

    @Override
    public void name(RowLine line, String name) {
        var before = line.name();
        if (lines.stream().anyMatch(l -> l.name().equals(name))) {
            warn(Refusal.of("poll.row-twice", name));
            line.name(before);
            return;
        }
        line.name(name);
        seat.turn()
                .act(
                        () -> row(before).isEmpty()
                                ? Outcome.done(id)
                                : seat.desks().counting().renamed(id, before, name),
                        _ -> {},
                        why -> {
                            warn(why);
                            line.name(before);
                        });
    }

    @Override
    public void teller(RowLine line) {
        var name = line.name();
        var teller = line.teller();
        seat.turn().act(() -> {
            Outcome<PollId> done = Outcome.done(id);
            for (var block : row(name)) {
                done = done.then(_ -> seat.desks().counting().block(id, new Block(name, teller, block.count())));
            }
            return done;
        });
    }

    @Override
    public void offer(NameField teller) {
        seat.now()
                .ifPresent(now -> teller.offer(now.attendees().stream()
                        .map(a -> new Candidate<>(a.number(), a.name(), a.initials(), a.name()))
                        .toList()));
    }

    @Override
    public void next(RowLine line) {
        int next = lines.indexOf(line) + 1;
        boolean tellers = !line.teller().isEmpty();
        if (next < lines.size()) {
            lines.get(next).focus(tellers);
        } else if (line.hasVoices()) {
            add().focus(tellers);
        } else {
            last.run();
        }
    }

    @Override
    public void out(RowLine line) {
        var name = line.name();
        lines.remove(line);
        table.getChildren().remove(line.root());
        var counted = row(name);
        if (!counted.isEmpty()) {
            leaving.add(name);
            gone = counted;
            seat.turn().act(() -> seat.desks().counting().renamed(id, name, ""), _ -> left(name), why -> {
                leaving.remove(name);
                warn(why);
            });
        }
        focus();
    }

    private void left(String name) {
        leaving.remove(name);
        seat.kit().notices().undoable(seat.say("hall.row-gone", name), this::undo);
    }

    private RowLine add() {
        int number = lines.size() + 1;
        while (isTaken(called(number))) {
            number++;
        }
        return line(called(number));
    }

    private boolean isTaken(String name) {
        return lines.stream().anyMatch(l -> l.name().equals(name));
    }

    /** 第一排, 第二排; where the words end, figures go on. */
    private String called(int number) {
        var words = seat.say("hall.row-numerals").split(" ", -1);
        return seat.say("hall.row-called", number <= words.length ? words[number - 1] : Integer.toString(number));
    }

    private RowLine line(String name) {
        made++;
        var line = new RowLine(seat, this, made, name, measures);
        lines.add(line);
        table.getChildren().add(line.root());
        return line;
    }

    /** What the row counts is read when it is this deed's turn: two quick keys are two numbers of one row. */
    private void change(RowLine line, Measure measure, UnaryOperator<Count> deed) {
        gone = List.of();
        var name = line.name();
        var teller = line.teller();
        seat.turn().act(() -> written(new Block(name, teller, Count.none(measure)), deed), _ -> {}, why -> {
            warn(why);
            line.restore(row(name));
        });
    }

    private Outcome<PollId> written(Block empty, UnaryOperator<Count> deed) {
        var before = row(empty.name()).stream()
                .map(Block::count)
                .filter(c -> c.measure() == empty.count().measure())
                .findFirst();
        var after = deed.apply(before.orElse(empty.count()));
        return before.equals(Optional.of(after))
                ? Outcome.done(id)
                : seat.desks().counting().block(id, new Block(empty.name(), empty.teller(), after));
    }

    private List<Block> row(String name) {
        return seat.poll().stream().flatMap(poll -> poll.row(name).stream()).toList();
    }

    private void warn(Refusal why) {
        seat.kit().notices().warn(seat.kit().text().of(why));
    }
}
