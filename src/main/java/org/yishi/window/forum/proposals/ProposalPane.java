package org.yishi.window.forum.proposals;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.model.forum.opinion.Gathered;
import org.yishi.model.forum.opinion.Opinion;
import org.yishi.model.forum.opinion.Proposal;
import org.yishi.model.forum.opinion.Wording;
import org.yishi.model.meeting.Meeting;
import org.yishi.text.Days;
import org.yishi.window.forum.gathered.Desks;
import org.yishi.window.forum.gathered.LinePanel;
import org.yishi.window.forum.gathered.Outputs;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.look.Looks;
import org.yishi.window.kit.work.Latest;
import org.yishi.window.task.part.Fields;

/** The proposal that is chosen: its words, those before, what it was made of, where it goes on. */
final class ProposalPane {
    private final Kit kit;
    private final Desks desks;
    private final TextField title = new TextField();
    private final TextArea words = Fields.lines(6);
    private final VBox from = new VBox(4);
    private final VBox earlierList = new VBox(8);
    private final TitledPane earlier;
    private final PutPart put;
    private final Label nothing;
    private final ScrollPane scroll;
    private final Button save;
    private final Button drop;
    private final Latest reading;
    private final VBox root;
    private Gathered all = Outputs.NOTHING;
    private Optional<Proposal> shown = Optional.empty();

    ProposalPane(Kit kit, Desks desks) {
        this.kit = kit;
        this.desks = desks;
        reading = new Latest(kit.background());
        put = new PutPart(kit, desks);
        save = Forms.primary(ProposalIds.SAVE, kit.say("opinion.save"), this::save);
        drop = Forms.button(ProposalIds.DROP, kit.say("opinion.drop"), this::drop);
        earlier = new TitledPane("", earlierList);
        earlier.setId(ProposalIds.EARLIER);
        earlier.setExpanded(false);
        earlier.setAnimated(false);
        nothing = Forms.muted(kit.say("opinion.choose-proposal"));
        var body = new VBox(
                10,
                Forms.field(ProposalIds.TITLE, kit.say("opinion.proposal-title"), title),
                Forms.field(ProposalIds.WORDS, kit.say("opinion.proposal-words"), words),
                put.root(),
                from,
                earlier);
        body.getStyleClass().add("opinion-side");
        scroll = Forms.scrolled(body);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        root = new VBox(10, nothing, scroll, Forms.row(drop, Forms.gap(), save));
        root.getStyleClass().add(Looks.SIDE);
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.isShortcutDown() && event.getCode() == KeyCode.ENTER) {
                save();
                event.consume();
            }
        });
        show(Optional.empty());
    }

    VBox root() {
        return root;
    }

    void focus() {
        words.requestFocus();
    }

    void close() {
        reading.close();
    }

    void offer(Gathered fresh, List<Meeting> targets) {
        all = fresh;
        put.offer(targets);
    }

    /** Shows one; what is being typed stays as long as nobody else changed it. */
    void show(Optional<Proposal> one) {
        boolean isSame = one.equals(shown);
        shown = one;
        nothing.setVisible(one.isEmpty());
        nothing.setManaged(one.isEmpty());
        scroll.setVisible(one.isPresent());
        boolean stands = one.filter(Proposal::stands).isPresent();
        save.setVisible(stands);
        drop.setVisible(one.isPresent());
        drop.setText(kit.say(stands ? "opinion.drop" : "opinion.take-up"));
        title.setDisable(!stands);
        words.setDisable(!stands);
        put.show(one);
        one.ifPresent(now -> {
            if (!isSame) {
                title.setText(now.title());
                words.setText(now.words());
                reading.run(() -> desks.proposals().wordings(now.id()), this::tellEarlier);
            }
            tellFrom(now);
        });
    }

    private void tellFrom(Proposal proposal) {
        from.getChildren().clear();
        var opinions = all.in(proposal.id());
        from.getChildren().add(Forms.heading(kit.say("opinion.made-of", opinions.size())));
        for (var one : opinions) {
            int times = all.times(one.id());
            var line = Forms.wrapped(
                    times == 1
                            ? one.said().words()
                            : kit.say("opinion.words-times", one.said().words(), times));
            line.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(line, Priority.ALWAYS);
            from.getChildren()
                    .add(Forms.row(
                            line,
                            Forms.icon(
                                    "proposal-out-" + one.id().value(),
                                    Feather.X,
                                    kit.say("opinion.out-of-proposal"),
                                    () -> takeOut(one))));
        }
    }

    private void takeOut(Opinion one) {
        kit.act(
                () -> desks.proposals().gather(Optional.empty(), List.of(one.id())),
                before -> kit.notices()
                        .undoable(
                                kit.say("opinion.taken-out", one.said().words()),
                                () -> kit.act(() -> desks.opinions().restore(before), _ -> {})));
    }

    /** The present wording is in the fields: those before it are told. */
    private void tellEarlier(List<Wording> wordings) {
        earlierList.getChildren().clear();
        var before = wordings.isEmpty() ? wordings : wordings.subList(0, wordings.size() - 1);
        before.reversed()
                .forEach(wording -> earlierList
                        .getChildren()
                        .add(new VBox(
                                2,
                                Forms.muted(kit.say(
                                        "opinion.wording",
                                        wording.number(),
                                        new Days(kit.text()).dateTime(wording.at()))),
                                Forms.wrapped(wording.title()),
                                Forms.wrapped(wording.words()))));
        earlier.setVisible(!before.isEmpty());
        earlier.setManaged(!before.isEmpty());
        earlier.setText(kit.say("opinion.earlier", before.size()));
    }

    private void save() {
        shown.filter(Proposal::stands).ifPresent(one -> {
            var before = one;
            kit.act(
                    () -> desks.proposals().word(one.id(), title.getText(), words.getText()),
                    _ -> kit.notices()
                            .undoable(
                                    kit.say("opinion.worded", title.getText()),
                                    () -> kit.act(
                                            () -> desks.proposals().word(before.id(), before.title(), before.words()),
                                            _ -> {})));
        });
    }

    private void drop() {
        shown.ifPresent(one -> {
            if (!one.stands()) {
                kit.act(() -> desks.proposals().takeUp(one.id()), _ -> {});
                return;
            }
            LinePanel.ask(
                    kit,
                    kit.say("opinion.drop"),
                    kit.say("opinion.drop-why", one.title()),
                    "",
                    kit.say("opinion.drop-do"),
                    why -> kit.act(
                            () -> desks.proposals().drop(one.id(), why),
                            _ -> kit.notices()
                                    .undoable(
                                            kit.say("opinion.was-dropped", one.title()),
                                            () -> kit.act(
                                                    () -> desks.proposals().takeUp(one.id()), _ -> {}))));
        });
    }
}
