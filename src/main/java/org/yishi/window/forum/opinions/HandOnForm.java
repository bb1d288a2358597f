package org.yishi.window.forum.opinions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.yishi.desk.meeting.TaskDraft;
import org.yishi.model.Outcome;
import org.yishi.model.forum.opinion.Opinion;
import org.yishi.model.task.ListKind;
import org.yishi.window.forum.gathered.OpinionIds;
import org.yishi.window.hall.pick.Candidate;
import org.yishi.window.hall.pick.NameField;
import org.yishi.window.kit.Choosers;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.look.Looks;
import org.yishi.window.task.part.Fields;

/** Hands an opinion on as a task: what, who, by when. */
final class HandOnForm {
    private HandOnForm() {}

    static void ask(Kit kit, Opinion one, List<Candidate<String>> names, Consumer<TaskDraft> then) {
        var title = new TextField(one.said().words());
        var owner = new NameField(OpinionIds.TASK_OWNER, kit.say("opinion.answered-by-prompt"));
        owner.offer(names);
        owner.name(one.reply().answeredBy());
        var due = Choosers.day(Optional.empty());
        var wrong = Fields.wrong(OpinionIds.WRONG);
        var done = Forms.primary(OpinionIds.TASK_SAVE, kit.say("opinion.hand-on"), () -> {
            switch (Fields.day(due)) {
                case Outcome.Refused<?>(var why) -> wrong.setText(kit.text().of(why));
                case Outcome.Done<Optional<LocalDate>>(var day) -> {
                    if (title.getText().isBlank() || owner.name().isBlank()) {
                        wrong.setText(kit.say("followup.title-or-owner-missing"));
                    } else {
                        kit.notices().closePanel();
                        then.accept(new TaskDraft(title.getText(), owner.name(), "", day, ListKind.NEED));
                    }
                }
            }
        });
        done.setDefaultButton(true);
        var cancel = Forms.button(OpinionIds.CANCEL, kit.say("opinion.cancel"), kit.notices()::closePanel);
        cancel.setCancelButton(true);
        var root = new VBox(
                12,
                Forms.title(kit.say("opinion.hand-on")),
                Forms.field(OpinionIds.TASK_TITLE, kit.say("opinion.task-title"), title),
                Forms.field(OpinionIds.TASK_OWNER + "-box", kit.say("opinion.task-owner"), owner.root()),
                Forms.field(OpinionIds.TASK_DUE, kit.say("opinion.task-due"), due),
                wrong,
                Forms.row(Forms.gap(), cancel, done));
        root.getStyleClass().add(Looks.PANEL);
        root.setPrefWidth(520);
        root.focusedProperty().subscribe(focused -> {
            if (focused) {
                owner.field().requestFocus();
            }
        });
        kit.notices().panel(root);
    }
}
