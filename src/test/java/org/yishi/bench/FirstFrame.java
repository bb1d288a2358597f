package org.yishi.bench;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.stage.Window;

/** Ends the program as soon as its first window has been drawn. */
final class FirstFrame {
    private FirstFrame() {}

    /** Waits for the toolkit, which somebody else starts, and watches its windows. */
    static void endsTheProgram() {
        Thread.ofPlatform().daemon().start(() -> {
            while (!watches()) {
                Thread.onSpinWait();
            }
        });
    }

    private static boolean watches() {
        try {
            Platform.runLater(FirstFrame::watch);
            return true;
        } catch (IllegalStateException e) {
            return notYet();
        }
    }

    /** The toolkit is not there yet; sleeps a little, lest the watcher take a core from what it watches. */
    private static boolean notYet() {
        try {
            Thread.sleep(2);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    private static void watch() {
        if (!Window.getWindows().isEmpty()) {
            endAfterTwoPulses();
        } else {
            Window.getWindows().addListener((ListChangeListener<Window>) _ -> endAfterTwoPulses());
        }
    }

    /** A pulse lays the scene out and hands it to be drawn; by the second one after it, the first has been drawn. */
    private static void endAfterTwoPulses() {
        new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
                if (++pulses == 3) {
                    Runtime.getRuntime().halt(0);
                }
            }
        }.start();
    }
}
