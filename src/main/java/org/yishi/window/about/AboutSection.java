package org.yishi.window.about;

import java.nio.file.Path;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.desk.about.About;
import org.yishi.window.kit.FilePicker;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;

/** The version, the village's file, the log, the licences; and the pack for whoever helps. */
public final class AboutSection {
    private static final int LICENCE_ROWS = 12;
    private static final double WIDTH = 760;

    private final Kit kit;
    private final About about;
    private final VBox root;

    public AboutSection(Kit kit, About about) {
        this.kit = kit;
        this.about = about;
        var facts = about.facts();
        var licences = new TextArea();
        licences.setEditable(false);
        licences.setPrefRowCount(LICENCE_ROWS);
        kit.ask(about::licences, licences::setText);
        root = new VBox(
                14,
                Forms.heading(
                        kit.say("settings.version", facts.version().orElseGet(() -> kit.say("settings.version-none")))),
                Forms.muted(facts.system()),
                Forms.field("about-file", kit.say("settings.village-file"), path(facts.village())),
                Forms.field("about-log", kit.say("settings.log"), path(facts.log())),
                Forms.row(Forms.button("about-pack", Feather.PACKAGE, kit.say("settings.pack"), this::pack)),
                Forms.muted(kit.say("settings.pack-hint")),
                Forms.field("about-licences", kit.say("settings.licences"), licences));
        root.setMaxWidth(WIDTH);
        root.getStyleClass().add("section");
    }

    public VBox root() {
        return root;
    }

    private static TextField path(Path path) {
        var field = new TextField(path.toString());
        field.setEditable(false);
        return field;
    }

    private void pack() {
        kit.files()
                .save(FilePicker.Kind.PACK, kit.say("settings.pack-name"))
                .ifPresent(target -> kit.act(
                        () -> about.pack(target),
                        written -> kit.notices().say(kit.say("settings.packed", written.getFileName()))));
    }
}
