package org.yishi.window.task.report;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yishi.desk.followup.Followed;
import org.yishi.model.task.ProgressNote;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.look.Reveal;
import org.yishi.window.photo.Thumbnails;
import org.yishi.window.task.part.Page;
import org.yishi.window.task.part.TaskIds;

/** The reports, the newest first, so many at a time; the button at the end brings earlier ones. */
public final class ReportList {
    private static final int AT_A_TIME = 20;

    private final Page page;
    private final Thumbnails thumbnails;
    private final Label heading = Forms.heading("");
    private final VBox list = new VBox(12);
    private final ScrollPane scroll = Forms.scrolled(list);
    private final VBox root = new VBox(8, heading, scroll);
    private int most = AT_A_TIME;
    private Optional<Followed> shown = Optional.empty();

    public ReportList(Page page) {
        this.page = page;
        thumbnails = new Thumbnails(page.kit(), page.followUp()::content);
        scroll.setId(TaskIds.REPORTS);
        list.getStyleClass().add("form");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox.setVgrow(root, Priority.ALWAYS);
        Reveal.in(scroll);
    }

    public VBox root() {
        return root;
    }

    /** Puts the keys where the reports are read: they scroll. */
    public void focus() {
        scroll.requestFocus();
    }

    public void show(Followed followed) {
        if (!same(followed)) {
            shown = Optional.of(followed);
            fill(followed);
        }
    }

    public void close() {
        thumbnails.close();
    }

    private boolean same(Followed now) {
        return shown.filter(before -> before.task().notes().equals(now.task().notes())
                        && before.votes().equals(now.votes()))
                .isPresent();
    }

    private void fill(Followed followed) {
        List<ProgressNote> notes = followed.task().notes().reversed();
        heading.setText(
                notes.isEmpty() ? page.say("followup.reports") : page.say("task.reports.counted", notes.size()));
        list.getChildren().clear();
        if (notes.isEmpty()) {
            list.getChildren().add(Forms.muted(page.say("task.reports.none")));
        }
        notes.stream().limit(most).forEach(note -> list.getChildren().add(box(followed, note)));
        int left = notes.size() - most;
        if (left > 0) {
            list.getChildren()
                    .add(Forms.button(
                            TaskIds.MORE,
                            page.say("task.reports.more", Math.min(left, AT_A_TIME), left),
                            () -> more(followed)));
        }
    }

    /** The earlier ones come below those that stand there; the keys go on at the first of them. */
    private void more(Followed followed) {
        var notes = followed.task().notes().reversed();
        list.getChildren().removeLast();
        int from = most;
        most += AT_A_TIME;
        notes.stream()
                .skip(from)
                .limit(AT_A_TIME)
                .forEach(note -> list.getChildren().add(box(followed, note)));
        int left = notes.size() - most;
        if (left > 0) {
            var again = Forms.button(
                    TaskIds.MORE, page.say("task.reports.more", Math.min(left, AT_A_TIME), left), () -> more(followed));
            list.getChildren().add(again);
            again.requestFocus();
        } else {
            scroll.requestFocus();
        }
    }

    private Node box(Followed followed, ProgressNote note) {
        return new NoteBox(page, followed, note, thumbnails).root();
    }
}
