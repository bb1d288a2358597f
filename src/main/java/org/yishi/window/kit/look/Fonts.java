package org.yishi.window.kit.look;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import javafx.scene.text.Font;

/**
 * The font of the windows: one of the system's that has Chinese characters in their mainland form, or, where the system
 * has none, the one that comes with the program. Nobody ever sees boxes.
 */
public final class Fonts {
    private static final String CHINESE = "/org/yishi/window/chinese-fonts.txt";
    private static final List<String> SHIPPED =
            List.of("/assets/fonts/NotoSansSC-Regular-gb2312.otf", "/assets/fonts/NotoSansSC-Bold-gb2312.otf");

    private Fonts() {}

    /** The family for the windows. Loads the program's own fonts if it must; needs the toolkit. */
    public static String family() {
        var present = new HashSet<>(Font.getFamilies());
        return chinese().stream().filter(present::contains).findFirst().orElseGet(Fonts::load);
    }

    /** Families that carry Chinese characters, best first; all are met on Windows, macOS or Linux desktops in China. */
    private static List<String> chinese() {
        try (var stream = Objects.requireNonNull(Fonts.class.getResourceAsStream(CHINESE), CHINESE)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(CHINESE, e);
        }
    }

    /** Loads the fonts that come with the program and tells their family. */
    static String load() {
        return SHIPPED.stream().map(Fonts::load).toList().getFirst().getFamily();
    }

    private static Font load(String resource) {
        try (var stream = Objects.requireNonNull(Fonts.class.getResourceAsStream(resource), resource)) {
            return Objects.requireNonNull(Font.loadFont(stream, 16), resource);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
