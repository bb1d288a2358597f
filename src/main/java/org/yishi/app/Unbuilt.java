package org.yishi.app;

import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.yishi.window.kit.View;

/** Stands where a page is still to be built. */
final class Unbuilt implements View {
    private final StackPane root = new StackPane();

    @Override
    public Parent root() {
        return root;
    }
}
