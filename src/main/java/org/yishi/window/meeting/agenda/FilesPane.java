package org.yishi.window.meeting.agenda;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.model.Outcome;
import org.yishi.model.id.ItemId;
import org.yishi.model.meeting.Attachment;
import org.yishi.window.kit.FilePicker;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.look.Icons;
import org.yishi.window.meeting.MeetingDesks;
import org.yishi.window.meeting.MeetingIds;

/** The files that belong to an item; their content is kept in the village file. */
final class FilesPane {
    private static final long KILO = 1024;

    private final Kit kit;
    private final MeetingDesks desks;
    private final FlowPane root = new FlowPane(8, 4);
    private Optional<ItemId> item = Optional.empty();

    FilesPane(Kit kit, MeetingDesks desks) {
        this.kit = kit;
        this.desks = desks;
    }

    FlowPane root() {
        return root;
    }

    void show(Optional<ItemId> of, List<Attachment> all) {
        item = of;
        var attach = Forms.button(MeetingIds.ITEM_ATTACH, Feather.PAPERCLIP, kit.say("meeting.attach"), this::attach);
        attach.setDisable(of.isEmpty());
        root.getChildren().setAll(attach);
        all.stream().filter(a -> of.equals(Optional.of(a.item()))).forEach(a -> {
            var link = new Hyperlink(kit.say("meeting.file", a.fileName(), Math.ceilDiv(a.size(), KILO)));
            link.setGraphic(Icons.of(Feather.DOWNLOAD));
            link.setOnAction(_ -> save(a));
            root.getChildren().add(link);
        });
    }

    private void attach() {
        item.ifPresent(id ->
                kit.files().open(FilePicker.Kind.ANY).ifPresent(file -> kit.act(() -> attach(id, file), _ -> {})));
    }

    private Outcome<Long> attach(ItemId id, Path file) {
        try {
            return desks.agendas().attach(id, file.getFileName().toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            return Outcome.refused("app.file-unreadable", file.getFileName());
        }
    }

    private void save(Attachment attachment) {
        kit.files()
                .save(FilePicker.Kind.ANY, attachment.fileName())
                .ifPresent(target -> kit.ask(
                        () -> written(attachment, target),
                        _ -> kit.notices().say(kit.say("meeting.written", target.getFileName()))));
    }

    private Path written(Attachment attachment, Path target) {
        try {
            return Files.write(target, desks.agendas().content(attachment.id()).orElse(new byte[0]));
        } catch (IOException e) {
            throw new UncheckedIOException(target.toString(), e);
        }
    }
}
