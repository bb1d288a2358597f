package org.yishi.window.matter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.model.survey.Survey;
import org.yishi.model.topic.Answer;
import org.yishi.model.topic.Dossier;
import org.yishi.model.topic.Planned;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Goal;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.look.Looks;

/** The head of a matter's page: in a few words what it is and where it stands, and the keys for what can be done. */
final class MatterHead {
    private final Kit kit;
    private final Deeds deeds;
    private final Replies replies;
    private final MatterDesks.Ways ways;
    private final Own own;

    /** What the page itself does. */
    record Own(Runnable edit, Runnable print, Runnable plan) {}

    MatterHead(Kit kit, Deeds deeds, Replies replies, MatterDesks.Ways ways, Own own) {
        this.kit = kit;
        this.deeds = deeds;
        this.replies = replies;
        this.ways = ways;
        this.own = own;
    }

    List<Node> badges(Dossier dossier, Optional<Planned> planned, LocalDate today) {
        var topic = dossier.topic();
        var all = new ArrayList<Node>();
        if (!topic.kind().isBlank()) {
            all.add(Forms.badge(topic.kind(), Looks.NEUTRAL));
        }
        var state = Forms.badge(kit.text().of("matter.state", topic.state()), States.look(topic.state()));
        state.setId(MatterIds.STATE);
        all.add(state);
        topic.filing().tags().forEach(tag -> all.add(Forms.badge(kit.say("topics.tag", tag), Looks.NEUTRAL)));
        planned.ifPresent(plan -> all.add(Forms.badge(said(plan), Looks.ACCENT)));
        int late = dossier.standing().late(today);
        if (late > 0) {
            all.add(Forms.badge(kit.say("matter.late-tasks", late), Looks.DANGER));
        }
        if (!dossier.tasks().isEmpty()) {
            all.add(Forms.badge(
                    kit.say(
                            "matter.progress",
                            dossier.progress(),
                            dossier.standing().closedTasks(),
                            dossier.tasks().size()),
                    Looks.ACCENT));
        }
        return all;
    }

    private String said(Planned plan) {
        var quarter = plan.quarter()
                .map(number -> kit.say("topics.plan.quarter", number))
                .orElseGet(() -> kit.say("topics.plan.all-year"));
        return kit.say("topics.planned", plan.year(), quarter);
    }

    List<Node> keys(Dossier dossier, List<Answer> answers) {
        var all = new ArrayList<Node>();
        var topic = dossier.topic();
        var id = topic.id();
        if (topic.state().isOpen()) {
            all.add(Forms.button(
                    MatterIds.AGENDA, Feather.CALENDAR, kit.say("matter.agenda"), () -> deeds.agenda(dossier)));
            all.add(Forms.button(
                    MatterIds.ANNOUNCE,
                    Feather.CLIPBOARD,
                    kit.say("matter.announce"),
                    () -> ways.announce().accept(id)));
            all.add(Forms.button(
                    MatterIds.EVALUATE, Feather.SMILE, kit.say("matter.evaluate"), () -> evaluate(dossier)));
            all.add(Forms.button(
                    MatterIds.CLOSE, Feather.CHECK_SQUARE, kit.say("matter.close"), () -> deeds.close(dossier)));
        } else {
            all.add(Forms.button(
                    MatterIds.REOPEN, Feather.ROTATE_CCW, kit.say("matter.reopen"), () -> deeds.reopen(topic)));
        }
        all.add(Forms.button(MatterIds.EDIT, Feather.EDIT_2, kit.say("matter.edit-key"), own.edit()));
        all.add(more(dossier, answers));
        all.add(Forms.button(MatterIds.PRINT, Feather.PRINTER, kit.say("matter.print-key"), own.print()));
        return all;
    }

    /** A survey that is open is gone on with: there is one at a time. */
    private void evaluate(Dossier dossier) {
        dossier.surveys().stream()
                .filter(Survey::isOpen)
                .findFirst()
                .ifPresentOrElse(
                        open -> kit.go().to(new Goal.Survey(open.id())),
                        () -> ways.evaluate().accept(dossier.topic().id()));
    }

    private Node more(Dossier dossier, List<Answer> answers) {
        var topic = dossier.topic();
        var menu = new MenuButton(kit.say("matter.more"));
        menu.setId(MatterIds.MORE);
        menu.setMinWidth(Region.USE_PREF_SIZE);
        if (topic.state().isOpen()) {
            menu.getItems()
                    .setAll(
                            item(MatterIds.JOIN, "matter.join", () -> deeds.join(topic)),
                            item(MatterIds.HAND_ON, "matter.hand-on", () -> deeds.handOn(topic)),
                            item(MatterIds.DECLINE, "matter.decline", () -> deeds.decline(topic)),
                            item(MatterIds.PLAN, "topics.plan.put", own.plan()));
        }
        menu.getItems()
                .addAll(
                        item(MatterIds.SLIP, "topics.slip.print", () -> replies.print(answers)),
                        item(MatterIds.TOLD, "topics.slip.note", () -> replies.note(answers)));
        return menu;
    }

    private MenuItem item(String name, String label, Runnable deed) {
        var item = new MenuItem(kit.say(label));
        item.setId(name);
        item.setOnAction(_ -> deed.run());
        return item;
    }
}
