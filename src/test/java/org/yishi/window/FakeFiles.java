package org.yishi.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.yishi.model.Outcome;
import org.yishi.window.kit.FilePicker;

/** Answers every question for a file with the same one, or with none. */
public final class FakeFiles implements FilePicker {
    private Optional<Path> answer = Optional.empty();

    private Optional<Path> shown = Optional.empty();

    /** What to answer from now on. */
    public void answer(Path file) {
        answer = Optional.of(file);
    }

    @Override
    public Optional<Path> open(Kind kind) {
        return answer;
    }

    /** What was shown last; empty where nothing was. */
    public Optional<Path> shown() {
        return shown;
    }

    @Override
    public Outcome<Path> show(Path file) {
        shown = Optional.of(file);
        return Outcome.done(file);
    }

    @Override
    public List<Path> openMany(Kind kind) {
        return answer.stream().toList();
    }

    @Override
    public Optional<Path> folder() {
        return answer;
    }

    @Override
    public Optional<Path> save(Kind kind, String suggestedName) {
        return answer;
    }
}
