package org.yishi.window.matter;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import org.yishi.model.topic.Dossier;
import org.yishi.model.topic.NextStep;
import org.yishi.text.matter.MatterWords;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Goal;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.look.Looks;
import org.yishi.window.matter.thread.Line;

/** What is to be done next in a matter, and the way there by one key. */
final class NextLine {
    private final Kit kit;
    private final Deeds deeds;
    private final MatterDesks.Ways ways;
    private final MatterWords words;
    private final HBox root = Forms.row();

    NextLine(Kit kit, Deeds deeds, MatterDesks.Ways ways) {
        this.kit = kit;
        this.deeds = deeds;
        this.ways = ways;
        words = new MatterWords(kit.text());
    }

    Node root() {
        return root;
    }

    void focus() {
        Optional.ofNullable(root.lookup("#" + MatterIds.NEXT)).ifPresent(Node::requestFocus);
    }

    void show(Dossier dossier, NextStep next) {
        var name = Forms.heading(kit.say("matter.next"));
        var link = Line.link(MatterIds.NEXT, said(dossier, next), () -> go(dossier, next));
        if (isLate(next)) {
            link.getStyleClass().add(Looks.DANGER);
        }
        root.getChildren().setAll(name, link);
    }

    private String said(Dossier dossier, NextStep next) {
        return next instanceof NextStep.Nothing
                ? words.ended(dossier.topic()).orElse(words.next(next))
                : words.next(next);
    }

    private static boolean isLate(NextStep next) {
        return (next instanceof NextStep.Work work && work.isLate())
                || (next instanceof NextStep.PutUp notice && notice.isLate())
                || next instanceof NextStep.Answer;
    }

    private void go(Dossier dossier, NextStep next) {
        var id = dossier.topic().id();
        switch (next) {
            case NextStep.TakeUp() -> deeds.agenda(dossier);
            case NextStep.Meet(var meeting, var _) -> kit.go().to(new Goal.Meeting(meeting));
            case NextStep.Resolve(var meeting) -> kit.go().to(new Goal.Minutes(meeting));
            case NextStep.Assign(var meeting) -> kit.go().to(new Goal.Minutes(meeting));
            case NextStep.Work(var task, var _) -> kit.go().to(new Goal.Task(task.task()));
            case NextStep.SignOff(var task) -> kit.go().to(new Goal.Task(task.task()));
            case NextStep.Announce() -> ways.announce().accept(id);
            case NextStep.PutUp(var notice, var _, var _) -> kit.go().to(new Goal.Notice(notice));
            case NextStep.Answer(var notice, var _) -> kit.go().to(new Goal.Notice(notice));
            case NextStep.Hang(var notice, var _) -> kit.go().to(new Goal.Notice(notice));
            case NextStep.TakeDown(var notice) -> kit.go().to(new Goal.Notice(notice));
            case NextStep.Evaluate() -> ways.evaluate().accept(id);
            case NextStep.Ask(var survey) -> kit.go().to(new Goal.Survey(survey));
            case NextStep.Close() -> deeds.close(dossier);
            case NextStep.Nothing() -> deeds.reopen(dossier.topic());
        }
    }
}
