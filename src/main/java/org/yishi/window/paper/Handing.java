package org.yishi.window.paper;

import java.nio.file.Path;
import java.util.function.Function;
import org.yishi.model.Outcome;
import org.yishi.window.kit.FilePicker;
import org.yishi.window.kit.Kit;

/** Writes a paper where the person says, off the JavaFX thread, and offers to open it. */
public final class Handing {
    private final Kit kit;

    public Handing(Kit kit) {
        this.kit = kit;
    }

    /** Writes a Word file; {@code said} tells what was written. */
    public <T> void word(String name, Function<Path, Outcome<T>> write, Function<? super T, String> said) {
        kit.files()
                .save(FilePicker.Kind.WORD, name)
                .ifPresent(target -> kit.act(
                        () -> write.apply(target),
                        written -> kit.notices()
                                .offer(said.apply(written), kit.say("hall.sheet-open"), () -> show(target))));
    }

    /** Writes a Word file; the notice names it. */
    public void word(String name, Function<Path, Outcome<Path>> write) {
        word(name, write, written -> kit.say("meeting.written", written.getFileName()));
    }

    private void show(Path target) {
        kit.act(() -> kit.files().show(target), _ -> {});
    }
}
