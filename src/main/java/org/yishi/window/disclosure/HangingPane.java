package org.yishi.window.disclosure;

import java.time.LocalDate;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yishi.model.disclosure.Disclosure;
import org.yishi.model.disclosure.DisclosureState;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.look.Looks;

/** What hangs or hung: until when, what was said to it, and its end. */
final class HangingPane implements Pane {
    private final Kit kit;
    private final NoticeDesks desks;
    private final Disclosure notice;
    private final Runnable changed;
    private final ObjectionsPart objections;
    private final TextField ending = new TextField();
    private final Button takeDown;
    private final BorderPane root;

    HangingPane(Kit kit, NoticeDesks desks, Disclosure notice, Node voiding, Runnable changed) {
        this.kit = kit;
        this.desks = desks;
        this.notice = notice;
        this.changed = changed;
        var today = desks.holidays().today();
        var state = notice.on(today);
        boolean hangs = state == DisclosureState.UP || state == DisclosureState.OVER;
        objections = new ObjectionsPart(kit, desks, notice, hangs, changed);
        ending.setId(DisclosureIds.ENDING);
        ending.setText(proposal());
        ending.setAccessibleText(kit.say("disclosure.field.ending"));
        HBox.setHgrow(ending, Priority.ALWAYS);
        takeDown = Forms.primary(DisclosureIds.TAKE_DOWN, kit.say("disclosure.take-down"), this::takeDown);
        takeDown.setDisable(state != DisclosureState.OVER);
        var title = Forms.wrapped(notice.title());
        title.getStyleClass().add(Looks.HEADING);
        var content = new VBox(12, title, facts(), text());
        if (hangs && notice.working()) {
            content.getChildren().add(2, unlisted());
        }
        // What waits for an answer is seen without scrolling.
        content.getChildren()
                .add(notice.unanswered().isEmpty() ? content.getChildren().size() : 1, objections.root());
        if (state != DisclosureState.VOID) {
            content.getChildren().add(voiding);
        }
        var middle = new ScrollPane(content);
        middle.setFitToWidth(true);
        middle.getStyleClass().add(Looks.PLAIN);
        root = new BorderPane(middle);
        var foot = new VBox(8, new PrintRow(kit, desks, notice, Runnable::run).root());
        if (hangs) {
            foot.getChildren().add(Forms.row(new Label(kit.say("disclosure.field.ending")), ending, takeDown));
        }
        root.setBottom(foot);
        BorderPane.setMargin(foot, new Insets(12, 0, 0, 0));
    }

    @Override
    public Node root() {
        return root;
    }

    @Override
    public void focus() {
        if (notice.unanswered().isEmpty() && !takeDown.isDisabled()) {
            ending.requestFocus();
        } else {
            objections.focus();
        }
    }

    @Override
    public void next() {
        if (notice.unanswered().isEmpty()) {
            takeDown.fire();
        } else {
            objections.next();
        }
    }

    @Override
    public void save() {
        objections.save();
    }

    /** Nothing is proposed while an objection waits: it cannot come down yet. */
    private String proposal() {
        if (!notice.unanswered().isEmpty()) {
            return "";
        }
        return notice.objections().isEmpty()
                ? kit.say("disclosure.ending-none")
                : kit.say("disclosure.ending-some", notice.objections().size());
    }

    private Node facts() {
        var days = notice.working()
                ? kit.say("disclosure.days-working", notice.days())
                : kit.say("disclosure.days-calendar", notice.days());
        return new Facts(kit.text())
                .add("disclosure.field.number", notice.number())
                .add("disclosure.field.kind", kit.text().of("disclosure.kind", notice.kind()))
                .add(
                        "disclosure.field.put-up",
                        notice.putUp().map(LocalDate::toString).orElse(""))
                .add(
                        "disclosure.field.until",
                        notice.until().map(LocalDate::toString).orElse(""))
                .add("disclosure.field.days", notice.days() == 0 ? "" : days)
                .add(
                        "disclosure.field.taken-down",
                        notice.takenDown().map(LocalDate::toString).orElse(""))
                .add("disclosure.field.place", notice.place())
                .add("disclosure.field.contact", notice.contact())
                .add("disclosure.field.ending", notice.ending())
                .add("disclosure.field.void", notice.voidReason().orElse(""))
                .root();
    }

    /** What is not known of the year in which it ends. */
    private Node unlisted() {
        var label = Forms.muted("");
        var up = notice.putUp().orElse(notice.plannedOn());
        kit.ask(
                () -> desks.holidays().count(up, notice.days(), true).unlisted(),
                years -> years.stream()
                        .findFirst()
                        .ifPresent(year -> label.setText(kit.say("disclosure.ends-unlisted", "", year))));
        return label;
    }

    private Node text() {
        var box = new VBox(Forms.wrapped(notice.body()));
        box.getStyleClass().add("note-box");
        return box;
    }

    private void takeDown() {
        kit.act(() -> desks.disclosures().takeDown(notice.id(), ending.getText()), _ -> {
            kit.notices().say(kit.say("disclosure.said.down", notice.number()));
            changed.run();
        });
    }
}
