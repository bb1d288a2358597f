package org.yishi.window.matter.thread;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.yishi.model.disclosure.Disclosure;
import org.yishi.model.disclosure.Objection;
import org.yishi.text.matter.MatterWords;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Goal;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.look.Looks;

/** What was put up of a matter in its thread, with the objections and their answers. */
final class NoticeLines {
    private final Kit kit;
    private final MatterWords words;

    NoticeLines(Kit kit) {
        this.kit = kit;
        words = new MatterWords(kit.text());
    }

    Node of(Disclosure notice) {
        Goal goal = new Goal.Notice(notice.id());
        var link = Line.link(
                "thread-notice-" + notice.id().value(),
                kit.say("matter.notice", notice.number(), notice.title()),
                () -> kit.go().to(goal));
        var below = new ArrayList<Node>();
        below.add(Forms.wrapped(words.hung(notice)));
        notice.objections().forEach(objection -> below.add(objection(objection, goal)));
        below.addAll(Line.told(List.of(notice.ending())));
        return Line.of(notice.putUp().orElse(notice.plannedOn()).toString(), link, below);
    }

    private Node objection(Objection objection, Goal goal) {
        var link = Line.link(
                "thread-objection-" + objection.id(),
                words.objection(objection),
                () -> kit.go().to(goal));
        var box = new VBox(3, link, answer(objection));
        box.getStyleClass().add("thread-part");
        return box;
    }

    private Node answer(Objection objection) {
        return words.answer(objection).<Node>map(Forms::wrapped).orElseGet(() -> {
            var open = Forms.wrapped(kit.say("matter.unanswered"));
            open.getStyleClass().add(Looks.DANGER);
            return open;
        });
    }
}
