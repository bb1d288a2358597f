package org.yishi.window.task.report;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yishi.desk.followup.Followed;
import org.yishi.desk.followup.Vote;
import org.yishi.model.task.ProgressNote;
import org.yishi.model.vote.PollState;
import org.yishi.text.money.Yuan;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Goal;
import org.yishi.window.kit.look.Looks;
import org.yishi.window.photo.FileChip;
import org.yishi.window.photo.Thumbnails;
import org.yishi.window.task.part.Page;
import org.yishi.window.task.part.States;

/** One report: when, by whom, what was said, how far, what it cost, the vote that closed the task, its files. */
final class NoteBox {
    private final Page page;
    private final VBox root = new VBox(4);

    NoteBox(Page page, Followed followed, ProgressNote note, Thumbnails thumbnails) {
        this.page = page;
        root.getStyleClass().add("note-box");
        root.getChildren().setAll(head(note), Forms.wrapped(note.text()));
        note.poll().flatMap(followed::vote).ifPresent(vote -> root.getChildren().add(vote(vote)));
        if (!note.files().isEmpty()) {
            var files = new FlowPane(8, 8);
            note.files()
                    .forEach(file -> files.getChildren()
                            .add(new FileChip(page.kit(), page.followUp()::content, file, thumbnails).root()));
            root.getChildren().add(files);
        }
    }

    VBox root() {
        return root;
    }

    private Node head(ProgressNote note) {
        var head = Forms.row(bold(note.at().toLocalDate().toString()), bold(note.author()));
        note.percent().ifPresent(share -> head.getChildren().add(fact(page.say("task.note.percent", share))));
        if (note.spent() > 0) {
            head.getChildren().add(fact(page.say("task.note.spent", Yuan.of(note.spent()))));
        }
        head.getChildren()
                .addAll(
                        Forms.gap(),
                        Forms.badge(page.kit().text().of("followup.state", note.state()), States.look(note.state())));
        return head;
    }

    private Node vote(Vote vote) {
        boolean isVoid = vote.poll().state() == PollState.VOID;
        var words = page.say(
                "task.vote",
                vote.day(),
                vote.title(),
                vote.poll().number(),
                vote.poll().question());
        var link = new Hyperlink(words);
        link.setMnemonicParsing(false);
        link.setWrapText(true);
        link.setMinHeight(Region.USE_PREF_SIZE);
        link.setOnAction(_ -> page.kit().go().to(new Goal.Minutes(vote.meeting())));
        if (!isVoid) {
            return link;
        }
        var voided = Forms.wrapped(
                page.say("task.vote.void", vote.poll().voidReason().orElse("")));
        voided.getStyleClass().add(Looks.DANGER);
        return new VBox(2, link, voided);
    }

    private static Label bold(String words) {
        var label = new Label(words);
        label.getStyleClass().add(Looks.FIELD_NAME);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static Label fact(String words) {
        var label = new Label(words);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
