package org.yishi.window.forum.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yishi.desk.lot.KeptLots;
import org.yishi.desk.lot.LotPapers;
import org.yishi.model.lot.LotAnswer;
import org.yishi.model.lot.LotPerson;
import org.yishi.model.meeting.Meeting;
import org.yishi.model.presence.Capacity;
import org.yishi.text.Quantities;
import org.yishi.text.lot.LotWords;
import org.yishi.window.forum.OnWall;
import org.yishi.window.kit.Choosers;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.look.Looks;

/** Who was drawn, and what they answer: 1 comes, 2 declines, 0 takes an answer back. */
final class LotPane {
    private final Kit kit;
    private final KeptLots kept;
    private final LotTable table;
    private final LotActs acts;
    private final Label seed = new Label();
    private final Label facts = Forms.wrapped("");
    private final Label repeat = Forms.muted("");
    private final TextField find = new TextField();
    private final ComboBox<Seen> seen;
    private final TextField reason = new TextField();
    private final VBox root;
    private Optional<KeptLots.Shown> now = Optional.empty();

    /** Which of them are listed. */
    private enum Seen {
        /** Drawn, or moved up. */
        CALLED,
        WAITING,
        /** With the substitutes whom nobody called. */
        ALL
    }

    LotPane(Kit kit, KeptLots kept, LotPapers papers, Meeting meeting, OnWall wall, Volunteers volunteers) {
        this.kit = kit;
        this.kept = kept;
        table = new LotTable(kit);
        acts = new LotActs(kit, kept, papers, meeting, wall, volunteers);
        seed.getStyleClass().add(Looks.FIGURE);
        seen = Choosers.of(
                List.of(Seen.values()), Seen.CALLED, one -> kit.text().of("lot.seen", one));
        seen.setId(PeopleIds.VIEW);
        seen.valueProperty().subscribe((_, _) -> list());
        find.setId(PeopleIds.FIND);
        find.setPromptText(kit.say("lot.find"));
        find.setPrefColumnCount(18);
        find.textProperty().subscribe((_, _) -> list());
        find.setOnAction(_ -> focus());
        root = new VBox(
                10,
                Forms.row(seed, Forms.gap(), acts.papers()),
                facts,
                repeat,
                Forms.row(find, seen, Forms.gap(), acts.walls()),
                table.root(),
                answers(),
                acts.ending());
        VBox.setVgrow(table.root(), Priority.ALWAYS);
        HBox.setHgrow(reason, Priority.ALWAYS);
        table.root().addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    VBox root() {
        return root;
    }

    void focus() {
        table.focus();
    }

    void show(KeptLots.Shown shown) {
        now = Optional.of(shown);
        var lot = shown.lot();
        seed.setText(new LotWords(kit.text()).seed(lot));
        repeat.setText(new LotWords(kit.text()).repeat(lot.seed()));
        facts.setText(kit.say(
                        "lot.facts",
                        lot.frame(),
                        lot.seats(),
                        lot.answered(LotAnswer.COMES),
                        lot.answered(LotAnswer.DECLINES),
                        lot.answered(LotAnswer.OPEN))
                + kit.say(
                        shown.capacity() == Capacity.ENTITLED ? "lot.facts-taking" : "lot.facts-sit-in",
                        shown.taking().size(),
                        shown.drawnTaking(),
                        new Quantities(kit.text())
                                .percent(shown.drawnTaking(), shown.taking().size())));
        acts.show(shown);
        list();
    }

    private HBox answers() {
        reason.setId(PeopleIds.REASON);
        reason.setPromptText(kit.say("lot.reason"));
        reason.setOnAction(_ -> declines());
        return Forms.row(
                Forms.button(PeopleIds.COMES, kit.say("lot.comes"), () -> answer(LotAnswer.COMES, "")),
                reason,
                Forms.button(PeopleIds.DECLINES, kit.say("lot.declines"), this::declines),
                Forms.button(PeopleIds.BACK, kit.say("lot.take-back"), () -> answer(LotAnswer.OPEN, "")),
                Forms.button(PeopleIds.ALL_COME, kit.say("lot.all-come"), acts::allCome));
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case DIGIT1, NUMPAD1 -> answer(LotAnswer.COMES, "");
            case DIGIT2, NUMPAD2 -> reason.requestFocus();
            case DIGIT0, NUMPAD0 -> answer(LotAnswer.OPEN, "");
            default -> {
                if (event.getCode() == KeyCode.SLASH) {
                    find.requestFocus();
                }
                return;
            }
        }
        event.consume();
    }

    private void declines() {
        if (reason.getText().isBlank()) {
            reason.requestFocus();
            kit.notices().warn(kit.say("lot.no-reason"));
            return;
        }
        answer(LotAnswer.DECLINES, reason.getText());
    }

    private void answer(LotAnswer answer, String why) {
        table.selected().ifPresent(who -> {
            var name = now.map(n -> n.name(who)).orElse("");
            kit.act(() -> kept.answer(who.id(), answer, why), done -> {
                reason.clear();
                tell(who, name, answer, done);
                focus();
            });
        });
    }

    private void tell(LotPerson who, String name, LotAnswer answer, KeptLots.Answered done) {
        var said = done.movedUp().isPresent()
                ? kit.say("lot.said-moved-up", name, movedUp(done))
                : kit.say(done.nobodyLeft() ? "lot.said-nobody-left" : "lot.said", name, word(answer));
        if (answer == LotAnswer.OPEN) {
            kit.notices().say(said);
        } else {
            kit.notices()
                    .undoable(said, () -> kit.act(() -> kept.answer(who.id(), who.answer(), who.reason()), _ -> {}));
        }
        if (answer == LotAnswer.COMES) {
            table.next();
        }
    }

    private String movedUp(KeptLots.Answered done) {
        return done.movedUp().flatMap(p -> kept.nameOf(p.resident())).orElse("");
    }

    private String word(LotAnswer answer) {
        return kit.text().of("lot.answer", answer);
    }

    private void list() {
        now.ifPresent(shown -> {
            var words = find.getText().strip().toLowerCase(Locale.ROOT);
            var rows = new ArrayList<LotPerson>();
            for (var person : shown.lot().people()) {
                if (isSeen(person) && fits(shown, person, words)) {
                    rows.add(person);
                }
            }
            table.show(shown, rows);
        });
    }

    private boolean isSeen(LotPerson person) {
        return switch (seen.getValue()) {
            case CALLED -> person.isCalled();
            case WAITING -> person.isCalled() && person.answer() == LotAnswer.OPEN;
            case ALL -> true;
        };
    }

    private static boolean fits(KeptLots.Shown shown, LotPerson person, String words) {
        var resident = Optional.ofNullable(shown.people().get(person.resident()));
        return words.isEmpty()
                || Long.toString(person.resident().value()).equals(words)
                || resident.filter(r -> r.name().contains(words)
                                || r.initials().toLowerCase(Locale.ROOT).startsWith(words))
                        .isPresent();
    }
}
