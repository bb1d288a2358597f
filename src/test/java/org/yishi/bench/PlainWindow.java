package org.yishi.bench;

import atlantafx.base.theme.PrimerLight;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/** A window of the same size with the same theme and almost nothing in it. */
final class PlainWindow {
    /** As Yishi does, it silences what JavaFX says of standing on the class path. */
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private PlainWindow() {}

    public static void main(String[] args) {
        JAVAFX.setLevel(Level.SEVERE);
        FirstFrame.endsTheProgram();
        Platform.startup(() -> {
            Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
            var stage = new Stage();
            stage.setTitle("议事");
            stage.setScene(new Scene(new VBox(12, new Label("村庄文件"), new Button("打开")), 1366, 720));
            stage.show();
        });
    }
}
