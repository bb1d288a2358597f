package org.yishi.window.hall.vote.total;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.model.id.PollId;
import org.yishi.model.vote.Poll;
import org.yishi.model.vote.Typed;
import org.yishi.text.count.Figures;
import org.yishi.window.hall.seat.Seat;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.look.Icons;
import org.yishi.window.kit.look.Looks;

/**
 * Totals typed by one person, hidden, and typed by another. Where both are the same they are the count; where not, the
 * differences are listed side by side and either types again.
 */
final class BlindTotals {
    private final Seat seat;
    private final PollId id;
    private final Runnable last;
    private final Label step = Forms.wrapped("");
    private final TotalsForm form;
    private final Differences differences;
    private final VBox root = new VBox(10);
    private Optional<List<Typed>> shown = Optional.empty();

    BlindTotals(Seat seat, Poll poll, Runnable last) {
        this.seat = seat;
        this.id = poll.id();
        this.last = last;
        step.setId(TotalIds.STEP);
        step.getStyleClass().add("totals-step");
        form = new TotalsForm(seat, poll.contest(), this::keep);
        differences = new Differences(seat, poll.contest());
        root.getStyleClass().add(Looks.CARD);
    }

    VBox root() {
        return root;
    }

    void focus() {
        form.focus();
    }

    void show(Poll poll) {
        if (shown.equals(Optional.of(poll.typed()))) {
            return;
        }
        shown = Optional.of(poll.typed());
        var typed = poll.typed();
        switch (typed.size()) {
            case 0 -> ask(seat.say("hall.totals-first"), poll.officers().teller());
            case 1 -> ask(seat.say("hall.totals-second", typed.getFirst().teller()), "");
            default -> {
                if (poll.totals().isPresent()) {
                    agreed(poll);
                } else {
                    differ(typed);
                }
            }
        }
    }

    private void ask(String words, String name) {
        say(words, Feather.EDIT_3, Looks.ACCENT);
        form.begin(name, true);
        root.getChildren().setAll(step, form.root(), Forms.muted(seat.say("hall.totals-hint")));
        form.focus();
    }

    private void agreed(Poll poll) {
        var text = seat.kit().text();
        var figures = new Figures(text)
                .of(poll).stream()
                        .map(f -> text.of("poll.figure", f.name(), f.number()))
                        .collect(Collectors.joining(text.of("poll.name-and")));
        say(seat.say("hall.totals-agree", names(poll.typed()), figures), Feather.CHECK_CIRCLE, Looks.SUCCESS);
        root.getChildren().setAll(step, again(poll.typed()));
        last.run();
    }

    private void differ(List<Typed> typed) {
        say(seat.say("hall.totals-differ", names(typed)), Feather.ALERT_TRIANGLE, Looks.DANGER);
        differences.show(typed);
        root.getChildren().setAll(step, differences.root(), again(typed));
        root.getChildren().getLast().requestFocus();
    }

    /** A button for each of the two, by which the own figures are typed again; the other's are not shown meanwhile. */
    private HBox again(List<Typed> typed) {
        var again = new HBox(10);
        for (var one : typed) {
            again.getChildren()
                    .add(Forms.button(
                            TotalIds.again(typed.indexOf(one)), seat.say("hall.totals-again", one.teller()), () -> {
                                ask(seat.say("hall.totals-anew", one.teller()), one.teller());
                                form.begin(one.teller(), false);
                                form.focus();
                            }));
        }
        return again;
    }

    private void keep(TotalsForm.Entry entry, Consumer<String> wrong) {
        boolean isSame = shown.filter(
                        typed -> typed.size() == 1 && typed.getFirst().teller().equals(entry.teller()))
                .isPresent();
        if (isSame) {
            wrong.accept(seat.say("hall.totals-same-person"));
            return;
        }
        seat.turn()
                .act(
                        () -> seat.desks().counting().blind(id, entry.teller(), entry.totals()),
                        _ -> {
                            shown = Optional.empty();
                            seat.poll().ifPresent(this::show);
                        },
                        refusal -> wrong.accept(seat.kit().text().of(refusal)));
    }

    private String names(List<Typed> typed) {
        return typed.stream().map(Typed::teller).collect(Collectors.joining(seat.say("hall.and")));
    }

    private void say(String words, Feather icon, String look) {
        step.setText(words);
        step.setGraphic(Icons.of(icon));
        step.getStyleClass().setAll("label", "totals-step", look);
    }
}
