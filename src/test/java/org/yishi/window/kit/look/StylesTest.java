package org.yishi.window.kit.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.css.CssParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A rule that does not close takes those behind it away without a word. */
final class StylesTest {
    @ParameterizedTest
    @ValueSource(strings = {"yishi.css", "hall.css", "wall.css"})
    void everyRuleOfAStylesheetIsRead(String name) throws IOException {
        var file = Path.of("src/main/resources/org/yishi/window", name);
        CssParser.errorsProperty().clear();
        var sheet = new CssParser().parse(file.toUri().toURL());
        assertFalse(sheet.getRules().isEmpty());
        assertEquals(
                List.of(),
                CssParser.errorsProperty().stream()
                        .map(CssParser.ParseError::getMessage)
                        .toList());
        var text = Files.readString(file);
        assertEquals(
                text.chars().filter(c -> c == '{').count(),
                text.chars().filter(c -> c == '}').count());
    }
}
