package org.yishi.window.kit.look;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yishi.window.Shots;

final class PictureTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void whatIsWrittenReadsBackPixelByPixel() throws Exception {
        Shots.startToolkit();
        var image = new WritableImage(37, 11);
        for (int x = 0; x < 37; x++) {
            for (int y = 0; y < 11; y++) {
                image.getPixelWriter().setColor(x, y, Color.rgb(x * 6, y * 20, (x * y) % 256));
            }
        }
        var file = folder.resolve("deep/picture.png");
        Picture.write(image, file);
        try (var stream = Files.newInputStream(file)) {
            var read = new Image(stream);
            assertEquals(37, read.getWidth());
            assertEquals(11, read.getHeight());
            for (int x = 0; x < 37; x++) {
                for (int y = 0; y < 11; y++) {
                    assertEquals(
                            image.getPixelReader().getArgb(x, y),
                            read.getPixelReader().getArgb(x, y));
                }
            }
        }
    }

    @Test
    void theFontsThatComeWithTheProgramAreOneFamily() {
        Shots.startToolkit();
        assertEquals("Noto Sans CJK SC", Fonts.load());
    }
}
