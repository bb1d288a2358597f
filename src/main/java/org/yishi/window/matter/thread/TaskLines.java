package org.yishi.window.matter.thread;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yishi.desk.followup.FollowUp;
import org.yishi.model.task.ActionItem;
import org.yishi.model.task.Milestone;
import org.yishi.model.task.ProgressNote;
import org.yishi.model.task.TaskState;
import org.yishi.model.topic.Dossier;
import org.yishi.text.matter.MatterWords;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Goal;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.look.Looks;
import org.yishi.window.photo.FileChip;
import org.yishi.window.photo.Thumbnails;

/** The tasks of a matter in its thread, each with its steps, the moves of its date and its reports. */
final class TaskLines {
    private static final int TASKS = 12;
    private static final int REPORTS = 3;

    private final Kit kit;
    private final MatterWords words;
    private final Folded folded;
    private final FollowUp followUp;
    private final Thumbnails thumbnails;

    TaskLines(Kit kit, Folded folded, FollowUp followUp, Thumbnails thumbnails) {
        this.kit = kit;
        this.folded = folded;
        this.followUp = followUp;
        this.thumbnails = thumbnails;
        words = new MatterWords(kit.text());
    }

    List<Node> of(Dossier dossier, LocalDate today) {
        return List.of(folded.latest("thread-tasks", dossier.tasks(), TASKS, task -> line(task, today)));
    }

    private Node line(ActionItem task, LocalDate today) {
        Goal goal = new Goal.Task(task.id());
        var link = Line.link(
                "thread-task-" + task.id().value(),
                kit.say("matter.task", task.number(), task.title()),
                () -> kit.go().to(goal));
        HBox.setHgrow(link, Priority.SOMETIMES);
        link.setMinWidth(0);
        var head = Forms.row(link, Forms.badge(kit.text().of("followup.state", task.state()), look(task.state())));
        if (task.isOverdue(today)) {
            long days = today.toEpochDay() - task.due().orElse(today).toEpochDay();
            head.getChildren().add(Forms.badge(kit.say("followup.late", days), Looks.DANGER));
        }
        head.getChildren().add(Forms.badge(kit.say("matter.percent-sign", task.progress()), Looks.NEUTRAL));
        var below = new ArrayList<Node>(
                Line.told(List.of(words.task(task), steps(task.plan().milestones()))));
        task.moves().stream()
                .filter(move -> !move.reason().isBlank())
                .map(move -> Forms.muted(kit.say(
                        "matter.moved",
                        move.at().toLocalDate(),
                        move.from().map(LocalDate::toString).orElse(""),
                        move.to(),
                        move.reason())))
                .forEach(below::add);
        if (!task.notes().isEmpty()) {
            below.add(folded.latest(
                    "thread-reports-" + task.id().value(), task.notes(), REPORTS, note -> report(note, goal)));
        }
        return Line.of(task.createdAt().toLocalDate().toString(), head, below);
    }

    private String steps(List<Milestone> steps) {
        return steps.stream()
                .map(step -> step.doneOn()
                        .map(day -> kit.say("matter.step-done", step.title(), day))
                        .orElseGet(() -> kit.say("matter.step-open", step.title())))
                .collect(Collectors.joining("   "));
    }

    private Node report(ProgressNote note, Goal goal) {
        var box = new VBox(
                3,
                Line.link(
                        "thread-report-" + note.id(),
                        words.reported(note),
                        () -> kit.go().to(goal)));
        box.getChildren().addAll(Line.told(List.of(note.text())));
        if (!note.files().isEmpty()) {
            var files = new FlowPane(8, 8);
            note.files()
                    .forEach(file ->
                            files.getChildren().add(new FileChip(kit, followUp::content, file, thumbnails).root()));
            box.getChildren().add(files);
        }
        box.getStyleClass().add("thread-part");
        return box;
    }

    private static String look(TaskState state) {
        return switch (state) {
            case NOT_STARTED, GIVEN_UP -> Looks.NEUTRAL;
            case IN_PROGRESS -> Looks.ACCENT;
            case WAITING -> Looks.WARNING;
            case DONE, CHECKED, SIGNED_OFF -> Looks.SUCCESS;
        };
    }
}
