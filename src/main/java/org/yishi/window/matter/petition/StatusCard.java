package org.yishi.window.matter.petition;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.desk.petition.Calling;
import org.yishi.desk.petition.Petitions;
import org.yishi.model.petition.Ask;
import org.yishi.model.petition.Tally;
import org.yishi.text.Days;
import org.yishi.text.petition.PetitionWords;
import org.yishi.window.kit.Choosers;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Goal;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.look.Looks;

/** Of which body a meeting is asked for, how many have signed, and what follows once they are enough. */
final class StatusCard {
    private final Kit kit;
    private final PetitionWords words;
    private final Days days;
    private final Consumer<Ask> ask;
    private final Runnable plan;
    private final ComboBox<Petitions.Choice> body;
    private final VBox lines = new VBox(6);
    private final VBox root;
    private boolean showing;

    /** A card; {@code ask} hears of which body, {@code plan} that the meeting is to be planned. */
    StatusCard(Kit kit, Consumer<Ask> ask, Runnable plan) {
        this.kit = kit;
        this.ask = ask;
        this.plan = plan;
        words = new PetitionWords(kit.text());
        days = new Days(kit.text());
        body = Choosers.of(choice -> words.choice(choice.body(), choice.request()));
        body.valueProperty().subscribe(this::chosen);
        root = new VBox(10, Forms.field(PetitionIds.BODY, kit.say("petition.body"), body), lines);
        root.getStyleClass().add(Looks.CARD);
    }

    VBox root() {
        return root;
    }

    private void chosen(Petitions.Choice choice) {
        if (!showing && choice != null) {
            ask.accept(choice.ask());
        }
    }

    void show(Petitions.Shown shown) {
        showing = true;
        if (!body.getItems().equals(shown.choices())) {
            body.getItems().setAll(shown.choices());
        }
        shown.chosen().ifPresent(body::setValue);
        showing = false;
        body.setDisable(shown.choices().isEmpty() || !shown.topic().state().isOpen());
        lines.getChildren()
                .setAll(shown.tally()
                        .map(tally -> lines(shown, tally))
                        .orElseGet(() -> List.of(Forms.wrapped(kit.say("petition.no-rule")))));
    }

    private List<Node> lines(Petitions.Shown shown, Tally tally) {
        if (tally.whole() == 0) {
            return List.of(Forms.wrapped(kit.say("petition.nobody")));
        }
        var count = new Label(kit.say("petition.count", tally.signed(), tally.needed()));
        count.setId(PetitionIds.COUNT);
        count.getStyleClass().add(Looks.FIGURE);
        var state = tally.isMet()
                ? Forms.badge(kit.say("petition.met"), Looks.SUCCESS)
                : Forms.badge(kit.say("petition.missing", tally.missing()), Looks.WARNING);
        var bar = new ProgressBar(Math.min(1, (double) tally.signed() / tally.needed()));
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setFocusTraversable(false);
        var all =
                new ArrayList<Node>(List.of(new FlowPane(12, 4, count, state), bar, Forms.wrapped(words.base(tally))));
        if (tally.isMet()) {
            all.addAll(met(shown, tally));
        } else {
            all.add(Forms.muted(kit.say("petition.source", tally.request().source())));
        }
        return all;
    }

    /** What the law asks now, and the meeting itself. */
    private List<Node> met(Petitions.Shown shown, Tally tally) {
        var all = new ArrayList<Node>();
        var name = words.name(tally.body());
        var source = tally.request().source();
        all.add(Forms.wrapped(tally.holdBy()
                .map(day -> kit.say("petition.must-by", source, name, days.date(day)))
                .orElseGet(() -> kit.say("petition.must", source, name))));
        if (tally.holdBy().isEmpty()) {
            all.add(Forms.wrapped(kit.say("petition.no-days")));
        }
        shown.planned()
                .ifPresentOrElse(
                        meeting -> {
                            all.add(Forms.wrapped(kit.say("petition.planned", days.dateTime(meeting.startsAt()))));
                            all.add(Forms.row(Forms.button(
                                    PetitionIds.OPEN,
                                    Feather.CALENDAR,
                                    kit.say("petition.plan-open"),
                                    () -> kit.go().to(new Goal.Meeting(meeting.id())))));
                        },
                        () -> all.addAll(toPlan(shown, tally)));
        return all;
    }

    private List<Node> toPlan(Petitions.Shown shown, Tally tally) {
        var all = new ArrayList<Node>();
        int before = tally.body().notice().days();
        if (before > 0) {
            var first = Calling.earliest(tally.body(), shown.today());
            all.add(Forms.wrapped(kit.say("petition.notice", before, days.date(first))));
        }
        if (shown.topic().state().isOpen()) {
            all.add(Forms.row(Forms.primary(PetitionIds.PLAN, kit.say("petition.plan"), plan)));
        }
        return all;
    }
}
