package org.yishi.window.meeting;

import java.nio.file.Path;
import java.util.function.BiFunction;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.desk.paper.VotePapers.Asked;
import org.yishi.model.Outcome;
import org.yishi.model.id.MeetingId;
import org.yishi.model.meeting.AgendaItem;
import org.yishi.model.meeting.ItemKind;
import org.yishi.model.meeting.ItemState;
import org.yishi.model.meeting.Proceedings;
import org.yishi.model.vote.Contest;
import org.yishi.model.vote.Poll;
import org.yishi.model.vote.PollForm;
import org.yishi.window.kit.FilePicker;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.paper.VoteSheets;

/** The papers of a meeting and of each of its votes, each written where the person asks for it. */
final class PapersPane {
    private final Kit kit;
    private final MeetingId meeting;
    private final VoteSheets sheets;
    private final VBox votes = new VBox(8);
    private final VBox root;

    PapersPane(Kit kit, MeetingDesks desks, MeetingId meeting) {
        this.kit = kit;
        this.meeting = meeting;
        sheets = new VoteSheets(kit, desks.hall().papers());
        var papers = desks.papers();
        root = new VBox(
                12,
                paper("paper-notice", "meeting.paper-notice", FilePicker.Kind.WORD, papers::notice),
                paper("paper-sign-in", "meeting.paper-sign-in", FilePicker.Kind.WORD, papers::signIn),
                paper(
                        "paper-sign-in-archive",
                        "meeting.paper-sign-in-archive",
                        FilePicker.Kind.WORD,
                        papers::signInForArchive),
                paper("paper-minutes", "meeting.paper-minutes", FilePicker.Kind.WORD, papers::minutes),
                paper("paper-follow-up", "meeting.paper-follow-up", FilePicker.Kind.EXCEL, papers::followUp),
                votes);
    }

    VBox root() {
        return root;
    }

    /** Shows the votes that were held, and the items on which one is to come. */
    void show(Proceedings now) {
        votes.getChildren().setAll(Forms.heading(kit.say("meeting.paper-votes")));
        now.polls().forEach(poll -> votes.getChildren().add(held(poll)));
        now.items().stream()
                .filter(item -> isToCome(now, item))
                .forEach(item -> votes.getChildren().add(toCome(item)));
        boolean isEmpty = votes.getChildren().size() == 1;
        votes.setVisible(!isEmpty);
        votes.setManaged(!isEmpty);
    }

    private static boolean isToCome(Proceedings now, AgendaItem item) {
        return item.kind() == ItemKind.DECISION
                && (item.state() == ItemState.WAITING || item.state() == ItemState.RUNNING)
                && now.pollsOf(item.id()).isEmpty();
    }

    private HBox held(Poll poll) {
        var number = poll.number();
        var row = row(kit.say("meeting.paper-vote", number, poll.question()));
        if (poll.form() == PollForm.PAPER) {
            row.getChildren()
                    .addAll(
                            sheets.ballotsKey(number, () -> sheets.ballots(meeting, poll)),
                            sheets.tallyKey(number, () -> sheets.tally(meeting, poll)));
        }
        row.getChildren().add(sheets.resultKey(number, () -> sheets.result(meeting, poll)));
        return row;
    }

    /** Ballots are printed and sealed the day before; whom an election is among is told in the hall. */
    private HBox toCome(AgendaItem item) {
        var asked = new Asked(item.id(), item.title(), Contest.YES_NO);
        var row = row(kit.say("meeting.paper-item", item.position(), item.title()));
        var on = "item-" + item.position();
        row.getChildren()
                .addAll(
                        sheets.ballotsKey(on, () -> sheets.ballots(meeting, asked)),
                        sheets.tallyKey(on, () -> sheets.tally(meeting, asked)));
        return row;
    }

    private static HBox row(String words) {
        var label = new Label(words);
        label.setMinWidth(0);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        return Forms.row(label);
    }

    private Node paper(String id, String key, FilePicker.Kind kind, BiFunction<MeetingId, Path, Outcome<Path>> write) {
        var icon = kind == FilePicker.Kind.EXCEL ? Feather.GRID : Feather.FILE_TEXT;
        var name = kit.say(key);
        return Forms.button(
                id,
                icon,
                name,
                () -> kit.files()
                        .save(kind, name)
                        .ifPresent(target -> kit.act(
                                () -> write.apply(meeting, target),
                                written -> kit.notices()
                                        .offer(
                                                kit.say("meeting.written", written.getFileName()),
                                                kit.say("hall.sheet-open"),
                                                () -> kit.act(() -> kit.files().show(target), _ -> {})))));
    }
}
