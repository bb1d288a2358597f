package org.yishi.window.photo;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import javafx.scene.image.Image;
import org.yishi.model.task.NoteFile;
import org.yishi.window.kit.Kit;

/** Small pictures of photos, decoded off the JavaFX thread one after the other: twenty at once would fill the memory. */
public final class Thumbnails {
    static final double SIZE = 72;
    private static final Set<String> PICTURES = Set.of("png", "jpg", "jpeg", "gif", "bmp");

    private final Kit kit;
    private final LongFunction<Optional<byte[]>> content;
    private final Map<Long, Image> known = new HashMap<>();
    private final Deque<Wanted> wanted = new ArrayDeque<>();
    private boolean busy;

    private record Wanted(NoteFile file, Consumer<Image> show) {}

    /** Small pictures; {@code content} reads a photo by its number. */
    public Thumbnails(Kit kit, LongFunction<Optional<byte[]>> content) {
        this.kit = kit;
        this.content = content;
    }

    /** Whether a file is a photo that can be drawn. */
    static boolean isPicture(NoteFile file) {
        return PICTURES.contains(ending(file.fileName()));
    }

    static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** Shows the small picture when it is there; never where the file cannot be drawn. */
    void show(NoteFile file, Consumer<Image> show) {
        var image = Optional.ofNullable(known.get(file.id()));
        if (image.isPresent()) {
            show.accept(image.get());
        } else {
            wanted.add(new Wanted(file, show));
            next();
        }
    }

    /** Forgets what is still to be drawn. */
    public void close() {
        wanted.clear();
    }

    private void next() {
        if (busy || wanted.isEmpty()) {
            return;
        }
        busy = true;
        var now = wanted.remove();
        kit.ask(() -> drawn(now.file()), image -> {
            busy = false;
            image.ifPresent(ready -> {
                known.put(now.file().id(), ready);
                now.show().accept(ready);
            });
            next();
        });
    }

    private Optional<Image> drawn(NoteFile file) {
        return content.apply(file.id())
                .map(bytes -> new Image(new ByteArrayInputStream(bytes), 2 * SIZE, 2 * SIZE, true, true))
                .filter(image -> !image.isError());
    }
}
