package org.yishi.window.compact.draft;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.yishi.desk.compact.Drafting.Step;
import org.yishi.model.Outcome;
import org.yishi.model.compact.Numbering;
import org.yishi.model.compact.Version;
import org.yishi.window.compact.part.CompactDesks;
import org.yishi.window.compact.part.CompactIds;
import org.yishi.window.compact.part.Panel;
import org.yishi.window.kit.Choosers;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.task.part.Fields;

/** The words around the articles: title, opening, closing; and how articles are numbered. */
final class FramePanel {
    private static final int TWELVE = 12;

    private final Kit kit;
    private final CompactDesks desks;
    private final Version draft;
    private final Consumer<Callable<Outcome<Step>>> step;

    FramePanel(Kit kit, CompactDesks desks, Version draft, Consumer<Callable<Outcome<Step>>> step) {
        this.kit = kit;
        this.desks = desks;
        this.draft = draft;
        this.step = step;
    }

    void ask() {
        var text = draft.text();
        var title = new TextField(text.title());
        var preamble = Fields.lines(3);
        preamble.setText(text.preamble());
        var closing = Fields.lines(3);
        closing.setText(text.closing());
        ComboBox<Numbering> how = Choosers.of(List.of(Numbering.values()), text.numbering(), one -> one.label(TWELVE));
        var panel = new Panel(
                kit,
                kit.say("compact.frame-edit"),
                Forms.field(CompactIds.NEW_TITLE, kit.say("compact.title-field"), title),
                Forms.field(CompactIds.FRAME + "-opening", kit.say("compact.opening"), preamble),
                Forms.field(CompactIds.FRAME + "-closing", kit.say("compact.closing"), closing),
                Forms.field(CompactIds.FRAME + "-numbers", kit.say("compact.numbering"), how));
        panel.show(CompactIds.KEEP, kit.say("compact.save"), () -> {
            panel.close();
            step.accept(
                    () -> desks.drafting().frame(draft.id(), title.getText(), preamble.getText(), closing.getText()));
            if (how.getValue() != text.numbering()) {
                step.accept(() -> desks.drafting().number(draft.id(), how.getValue()));
            }
        });
        title.requestFocus();
    }
}
