package org.yishi.bench;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.stage.Window;

/** Work on the JavaFX thread, waited for from another. */
final class Screens {
    private static final int PULSES = 4;

    private Screens() {}

    /** Does it there and waits until it is done. */
    static void run(Runnable deed) {
        var done = new CompletableFuture<Void>();
        Platform.runLater(() -> {
            try {
                deed.run();
                done.complete(null);
            } catch (RuntimeException | Error failure) {
                done.completeExceptionally(failure);
            }
        });
        done.join();
    }

    /** Waits until what was asked of the screen has been drawn: some pulses. */
    static void settle() {
        var done = new CompletableFuture<Void>();
        run(() -> new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
                if (++pulses == PULSES) {
                    stop();
                    done.complete(null);
                }
            }
        }.start());
        done.join();
    }

    /** Presses the button with this id in whichever window has it. */
    static void press(String id) {
        run(() -> Window.getWindows().stream()
                .map(window ->
                        Optional.<Node>ofNullable(window.getScene().getRoot().lookup("#" + id)))
                .flatMap(Optional::stream)
                .findFirst()
                .map(ButtonBase.class::cast)
                .orElseThrow()
                .fire());
    }
}
