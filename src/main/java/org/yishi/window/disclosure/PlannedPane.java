package org.yishi.window.disclosure;

import java.time.LocalDate;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.model.disclosure.Disclosure;
import org.yishi.window.kit.Choosers;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.look.Looks;

/** What is planned and does not hang: its words, its papers, and the day it goes up. */
final class PlannedPane implements Pane {
    private final Kit kit;
    private final NoticeDesks desks;
    private final Disclosure notice;
    private final Runnable changed;
    private final EditForm form;
    private final DatePicker day;
    private final Button save;
    private final Button putUp;
    private final BorderPane root;

    PlannedPane(Kit kit, NoticeDesks desks, Disclosure notice, Node ending, Runnable changed) {
        this.kit = kit;
        this.desks = desks;
        this.notice = notice;
        this.changed = changed;
        form = new EditForm(kit, desks, notice);
        day = Choosers.day(Optional.of(desks.holidays().today()));
        day.setId(DisclosureIds.UP_ON);
        day.setAccessibleText(kit.say("disclosure.field.put-up"));
        day.setPrefWidth(150);
        save = Forms.button(DisclosureIds.SAVE, Feather.SAVE, kit.say("disclosure.save"), this::save);
        putUp = Forms.primary(DisclosureIds.PUT_UP, kit.say("disclosure.put-up"), this::putUp);
        var again = Forms.button(DisclosureIds.AGAIN, Feather.REFRESH_CW, kit.say("disclosure.again"), this::again);
        var middle = new ScrollPane(new VBox(12, form.root(), ending));
        middle.setFitToWidth(true);
        middle.getStyleClass().add(Looks.PLAIN);
        root = new BorderPane(middle);
        var foot = new VBox(
                8,
                new PrintRow(kit, desks, notice, this::keep).root(),
                Forms.row(save, again, Forms.gap(), day, putUp));
        root.setBottom(foot);
        BorderPane.setMargin(foot, new Insets(12, 0, 0, 0));
    }

    @Override
    public Node root() {
        return root;
    }

    @Override
    public void focus() {
        form.focus();
    }

    @Override
    public void next() {
        putUp.fire();
    }

    @Override
    public void save() {
        keep(() -> {
            kit.notices().say(kit.say("disclosure.said.saved", notice.number()));
            changed.run();
        });
    }

    /** Keeps what was typed, then goes on: what is printed and put up is what stands there. */
    private void keep(Runnable then) {
        var typed = form.typed();
        if (typed.equals(notice)) {
            then.run();
        } else {
            kit.act(() -> desks.disclosures().change(typed), _ -> then.run());
        }
    }

    private void putUp() {
        LocalDate on = Optional.ofNullable(day.getValue())
                .orElseGet(() -> desks.holidays().today());
        keep(() -> kit.act(() -> desks.disclosures().putUp(notice.id(), on, form.place()), until -> {
            kit.notices().say(kit.say("disclosure.said.up", notice.number(), until));
            changed.run();
        }));
    }

    private void again() {
        kit.ask(() -> desks.drafts().again(notice), form::take);
    }
}
