package org.yishi.window.kit;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.text.Text;
import org.yishi.window.kit.look.Icons;
import org.yishi.window.kit.look.Looks;
import org.yishi.window.kit.trouble.Trouble;

/** A failure of the machine, told to a person: what happened, what is safe, what to do next, and where it is noted. */
final class ErrorView {
    private final VBox root;

    ErrorView(Text text, Throwable failure, Path log, Runnable close) {
        var kind = Trouble.of(failure);
        var code = Trouble.code(failure);
        var title = Forms.wrapped(text.of("app.trouble.happened", kind));
        title.setGraphic(Icons.of(Feather.ALERT_TRIANGLE));
        title.getStyleClass().addAll(Looks.TITLE, Looks.DANGER);
        var copy = Forms.button(KitIds.ERROR_COPY, text.of("app.trouble.copy"), () -> copy(code, failure));
        var done = Forms.primary(KitIds.ERROR_CLOSE, text.of("app.close"), close);
        done.setCancelButton(true);
        root = new VBox(
                12,
                title,
                Forms.wrapped(text.of("app.trouble.safe", kind)),
                Forms.wrapped(text.of("app.trouble.next", kind)),
                Forms.muted(text.of("app.trouble.code", code, log)),
                new HBox(8, Forms.gap(), copy, done));
        root.setId(KitIds.ERROR);
        root.getStyleClass().add(Looks.PANEL);
    }

    VBox root() {
        return root;
    }

    private static void copy(String code, Throwable failure) {
        var trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        var content = new ClipboardContent();
        content.putString(code + System.lineSeparator() + trace);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
