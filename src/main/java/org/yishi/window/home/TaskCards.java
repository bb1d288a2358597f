package org.yishi.window.home;

import java.time.LocalDate;
import javafx.scene.Node;
import org.yishi.desk.home.Today;
import org.yishi.model.task.TaskLine;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Goal;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.Place;
import org.yishi.window.kit.look.Looks;

/** What is late, and what is due soon; each line leads to its task. */
record TaskCards(Kit kit) {
    Node late(Today today) {
        var card = new Card(kit, HomeIds.LATE, kit.say("home.late", today.late().all()));
        if (today.late().isEmpty()) {
            card.add(Forms.muted(kit.say("home.late.none")));
        }
        return card.lines(today.late(), (id, task) -> late(id, task, today.day()))
                .more(today.late().more(), Place.FOLLOWUP)
                .root();
    }

    private Node late(String id, TaskLine task, LocalDate day) {
        var badge = Forms.badge(kit.say("home.task.late", task.daysLate(day)), Looks.DANGER);
        return LinkLine.of(id, words(task), badge, go(task));
    }

    Node soon(Today today) {
        var card = new Card(kit, HomeIds.SOON, kit.say("home.soon", today.soon().all()));
        if (today.soon().isEmpty()) {
            card.add(Forms.muted(kit.say("home.soon.none", today.open())));
        }
        return card.lines(today.soon(), (id, task) -> soon(id, task, today.day()))
                .more(today.soon().more(), Place.FOLLOWUP)
                .root();
    }

    private Node soon(String id, TaskLine task, LocalDate day) {
        var left = task.daysLeft(day).orElse(0);
        var badge = left == 0
                ? Forms.badge(kit.say("home.task.today"), Looks.WARNING)
                : Forms.badge(kit.say("home.task.left", left), Looks.NEUTRAL);
        return LinkLine.of(id, words(task), badge, go(task));
    }

    private String words(TaskLine task) {
        return kit.say("home.task", task.title(), task.owner());
    }

    private Runnable go(TaskLine task) {
        return () -> kit.go().to(new Goal.Task(task.id()));
    }
}
