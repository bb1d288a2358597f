package org.yishi.window.meeting;

import java.nio.file.Path;
import java.util.function.BiFunction;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.model.Outcome;
import org.yishi.model.id.MeetingId;
import org.yishi.window.kit.FilePicker;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;

/** The papers of a meeting, each written where the person asks for it. */
final class PapersPane {
    private final Kit kit;
    private final MeetingId meeting;
    private final VBox root;

    PapersPane(Kit kit, MeetingDesks desks, MeetingId meeting) {
        this.kit = kit;
        this.meeting = meeting;
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
                paper("paper-follow-up", "meeting.paper-follow-up", FilePicker.Kind.EXCEL, papers::followUp));
    }

    VBox root() {
        return root;
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
                                written -> kit.notices().say(kit.say("meeting.written", written.getFileName())))));
    }
}
