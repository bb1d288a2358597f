package org.yishi.window.matter.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yishi.desk.matter.intake.Known;
import org.yishi.model.Outcome;
import org.yishi.model.id.TopicId;
import org.yishi.model.topic.Topic;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Goal;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.look.Looks;
import org.yishi.window.kit.work.Latest;
import org.yishi.window.photo.Shrunk;

/**
 * Takes matters down one after the other 登记议题, with what sounds alike at the side. Ctrl+Enter keeps one and makes
 * room for the next, Ctrl+Shift+Enter keeps it and opens it, Alt and a digit keeps it as one more voice on a matter
 * that is there.
 */
public final class TakingDown {
    private static final double SIDE = 320;

    private final Kit kit;
    private final IntakeDesks desks;
    private final Runnable end;
    private final MatterFields fields;
    private final AlikePane alike;
    private final Latest reading;
    private final Latest comparing;
    private final Label kept = Forms.muted("");
    private final VBox root;
    private Known known = Known.nothing();
    private boolean saving;

    /** An empty form; {@code end} takes it away. */
    public TakingDown(Kit kit, IntakeDesks desks, Runnable end) {
        this.kit = kit;
        this.desks = desks;
        this.end = end;
        fields = new MatterFields(kit, desks, MatterFields.fresh(desks.matters().today()));
        alike = new AlikePane(kit.text(), true, this::join);
        reading = new Latest(kit.background());
        comparing = new Latest(kit.background());
        fields.onWords(this::compare);
        alike.root().setMinWidth(SIDE);
        alike.root().setMaxWidth(SIDE);
        alike.root().getStyleClass().add(Looks.CARD);
        var form = new VBox(12, Forms.title(kit.say("matter.raise")), fields.root(), foot());
        form.setMaxWidth(960);
        HBox.setHgrow(form, Priority.ALWAYS);
        root = new VBox(new HBox(20, form, alike.root()));
        root.getStyleClass().add("form");
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        read();
    }

    public Region root() {
        return root;
    }

    public void focus() {
        fields.focus();
    }

    /** Whether nothing is typed that would be lost. */
    public boolean isEmpty() {
        return fields.title().isEmpty() && fields.words().isEmpty();
    }

    /** Hears no more of what is read. */
    public void close() {
        reading.close();
        comparing.close();
    }

    private HBox foot() {
        var save = Forms.primary(IntakeIds.SAVE, kit.say("topics.form.save"), () -> save(this::next));
        var open = Forms.button(IntakeIds.SAVE_OPEN, kit.say("topics.form.save-open"), () -> save(this::open));
        var cancel = Forms.button(IntakeIds.CANCEL, kit.say("roster.cancel"), end);
        cancel.setCancelButton(true);
        kept.setMinWidth(0);
        return Forms.row(save, open, cancel, kept);
    }

    private void read() {
        reading.run(desks.intake()::known, read -> {
            known = read;
            fields.offer(read);
            compare();
        });
    }

    private void compare() {
        var title = fields.title();
        var words = fields.words();
        var grid = fields.unit();
        var now = known;
        comparing.run(() -> now.alike(title, words, grid), alike::show);
    }

    private void save(Consumer<TopicId> then) {
        if (fields.title().isEmpty()) {
            kit.notices().warn(kit.say("matter.wrong.no-title"));
            fields.focus();
            return;
        }
        keep((topic, photos) -> desks.intake().take(topic, photos), id -> {
            kit.notices().say(kit.say("matter.said.raised", fields.title()));
            then.accept(id);
        });
    }

    private void join(Topic into) {
        if (isEmpty()) {
            return;
        }
        keep((topic, photos) -> desks.intake().join(topic, into.id(), photos), id -> {
            var said = kit.say("topics.said.joined", into.number(), into.title());
            kit.notices().undoable(said, () -> unjoin(id));
            next(id);
        });
    }

    /** Makes a matter of its own of a voice that was joined by mistake. */
    private void unjoin(TopicId id) {
        kit.act(() -> desks.matters().unjoin(id), _ -> read());
    }

    private void keep(BiFunction<Topic, List<Path>, Outcome<TopicId>> deed, Consumer<TopicId> then) {
        if (saving) {
            return;
        }
        fields.topic().ifPresent(topic -> {
            saving = true;
            var photos = fields.photos();
            kit.background()
                    .run(() -> deed.apply(topic, Shrunk.all(photos)), outcome -> kept(outcome, then), this::failed);
        });
    }

    private void kept(Outcome<TopicId> outcome, Consumer<TopicId> then) {
        saving = false;
        switch (outcome) {
            case Outcome.Done<TopicId>(var id) -> then.accept(id);
            case Outcome.Refused<TopicId>(var why) ->
                kit.notices().warn(kit.text().of(why));
        }
    }

    private void failed(Throwable failure) {
        saving = false;
        kit.notices().trouble(failure);
    }

    private void next(TopicId id) {
        var title = fields.title();
        kept.setText(title.isEmpty() ? "" : kit.say("topics.form.kept", title));
        fields.clear();
        read();
    }

    private void open(TopicId id) {
        fields.clear();
        end.run();
        kit.go().to(new Goal.Matter(id));
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            save(event.isShiftDown() ? this::open : this::next);
            event.consume();
        } else if (event.isAltDown() && event.getCode().isDigitKey()) {
            int place = Integer.parseInt(event.getCode().getChar());
            if (place >= 1) {
                alike.at(place).ifPresent(this::join);
            }
            event.consume();
        }
    }
}
