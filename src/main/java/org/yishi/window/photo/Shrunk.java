package org.yishi.window.photo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.image.Image;
import org.yishi.window.kit.look.Picture;

/** Photos from large cameras, made small enough to be kept in the village file. Off the JavaFX thread. */
public final class Shrunk {
    /** What phones make is kept as it is. */
    private static final long HUGE = 8L * 1024 * 1024;

    private static final double LONGEST = 1600;

    private Shrunk() {}

    /** The photos, of which huge ones are replaced by smaller copies; what cannot be read stays as it is. */
    public static List<Path> all(List<Path> photos) {
        return photos.stream().map(Shrunk::of).toList();
    }

    private static Path of(Path photo) {
        try {
            if (Files.size(photo) <= HUGE) {
                return photo;
            }
            var image = new Image(photo.toUri().toString(), LONGEST, LONGEST, true, true);
            return image.isError() ? photo : smaller(photo, image);
        } catch (IOException e) {
            throw new UncheckedIOException(photo.toString(), e);
        }
    }

    private static Path smaller(Path photo, Image image) throws IOException {
        var folder = Files.createTempDirectory("yishi");
        var copy = folder.resolve(plain(String.valueOf(photo.getFileName())) + ".png");
        folder.toFile().deleteOnExit();
        copy.toFile().deleteOnExit();
        Picture.write(image, copy);
        return Files.size(copy) < Files.size(photo) ? copy : photo;
    }

    private static String plain(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
