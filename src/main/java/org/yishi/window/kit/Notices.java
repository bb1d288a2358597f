package org.yishi.window.kit;

import atlantafx.base.controls.ModalPane;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yishi.text.Text;
import org.yishi.window.kit.trouble.Trouble;

/**
 * What a window tells in passing: notices at its lower edge, of which one may be undone, and panels in its middle. One
 * for each window, laid over its content:
 *
 * <pre>{@code
 * var notices = new Notices(text, log);
 * var scene = new Scene(notices.over(content), 1366, 768);
 * }</pre>
 */
public final class Notices {
    private static final Logger LOG = LoggerFactory.getLogger(Notices.class);
    private static final Duration SHORT = Duration.seconds(6);
    private static final Duration LONG = Duration.seconds(20);
    private static final int AT_ONCE = 3;

    private final Text text;
    private final Path log;
    private final VBox list = new VBox(8);
    private final ModalPane panel = new ModalPane();
    private Node before = panel;
    private final Deque<Notice> shown = new ArrayDeque<>();

    public Notices(Text text, Path log) {
        this.text = text;
        this.log = log;
        list.setId(KitIds.NOTICES);
        list.setAlignment(Pos.BOTTOM_CENTER);
        list.setPickOnBounds(false);
        list.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        list.getStyleClass().add("notices");
        // Motion tells nothing here and slows a hurried hand.
        panel.setInTransitionFactory(null);
        panel.setOutTransitionFactory(null);
        panel.displayProperty().subscribe(shows -> {
            if (!shows) {
                panel.setContent(null);
                before.requestFocus();
            }
        });
    }

    /** The content with room for notices above it. While a panel stands over it, the keys go to the panel alone. */
    public StackPane over(Node content) {
        var stack = new StackPane(content, list, panel);
        StackPane.setAlignment(list, Pos.BOTTOM_CENTER);
        content.disableProperty().bind(panel.displayProperty());
        return stack;
    }

    /** Something was done. */
    public void say(String sentence) {
        show(Notice.plain(sentence), SHORT);
    }

    /** Something was done and can be undone, by the button or by Ctrl+Z while the notice stands. */
    public void undoable(String sentence, Runnable undo) {
        show(Notice.undoable(sentence, text.of("app.undo"), undo), LONG);
    }

    /** Something was done, after which this is likely wanted: by the button, or by Ctrl+O while the notice stands. */
    public void offer(String sentence, String label, Runnable deed) {
        show(Notice.offering(sentence, label, deed), LONG);
    }

    /** Something was not done. */
    public void warn(String sentence) {
        show(Notice.warning(sentence), LONG);
    }

    /** The machine failed: noted in the log, and told with what is safe and what to do. */
    public void trouble(Throwable failure) {
        LOG.error("failure {}", Trouble.code(failure), failure);
        panel(new ErrorView(text, failure, log, this::closePanel).root());
    }

    /** Shows a panel in the middle of the window; Escape closes it. */
    public void panel(Region content) {
        content.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        if (!hasPanel()) {
            before = Optional.ofNullable(panel.getScene())
                    .map(Scene::getFocusOwner)
                    .orElse(panel);
        }
        panel.show(content);
        content.requestFocus();
    }

    /** Closes the panel. */
    public void closePanel() {
        panel.hide(true);
    }

    /** Whether a panel stands in the middle of the window. */
    public boolean hasPanel() {
        return panel.isDisplay();
    }

    /** Undoes what the newest notice offers to undo; nothing when there is none. */
    public void undo() {
        shown.stream().filter(Notice::isUndoable).findFirst().ifPresent(notice -> {
            remove(notice);
            notice.act();
        });
    }

    /** Does what the newest notice offers; nothing when there is none. */
    public void accept() {
        shown.stream().filter(Notice::isOffering).findFirst().ifPresent(notice -> {
            remove(notice);
            notice.act();
        });
    }

    /** Takes the newest notice away, as Escape does; false when there was none. */
    public boolean dismiss() {
        if (shown.isEmpty()) {
            return false;
        }
        remove(shown.getFirst());
        return true;
    }

    private void show(Notice notice, Duration time) {
        while (shown.size() >= AT_ONCE) {
            remove(shown.getLast());
        }
        shown.addFirst(notice);
        list.getChildren().add(notice.node(text.of("app.close"), () -> remove(notice)));
        var wait = new PauseTransition(time);
        wait.setOnFinished(_ -> remove(notice));
        wait.play();
    }

    private void remove(Notice notice) {
        shown.remove(notice);
        notice.leave(list);
    }
}
