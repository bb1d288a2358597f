package org.yishi.window.kit;

import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.yishi.live.Changes;
import org.yishi.live.Following;
import org.yishi.model.Outcome;
import org.yishi.model.Refusal;
import org.yishi.text.Text;
import org.yishi.window.kit.sound.Chime;
import org.yishi.window.kit.work.Attention;
import org.yishi.window.kit.work.Background;
import org.yishi.window.kit.work.Running;

/**
 * What a view needs of its window.
 *
 * <pre>{@code
 * kit.ask(() -> desk.residents(), this::show);
 * kit.act(() -> desk.retire(id), done -> kit.notices().undoable(kit.text().of("roster.retired"), () -> restore(id)));
 * }</pre>
 */
public record Kit(
        Text text,
        Background background,
        Notices notices,
        FilePicker files,
        Navigation go,
        Chime chime,
        Attention attention) {
    /** For a view that is in front as long as it is there. */
    public Kit(Text text, Background background, Notices notices, FilePicker files, Navigation go, Chime chime) {
        this(text, background, notices, files, go, chime, new Attention());
    }

    /** For a view that something else may be put in front of. */
    public Kit attending(Attention mine) {
        return new Kit(text, background, notices, files, go, chime, mine);
    }

    /** Reads something and shows it. */
    public <T> Running ask(Callable<T> question, Consumer<? super T> then) {
        return background.run(question, then);
    }

    /** Does something; a refusal is told in the window. */
    public <T> Running act(Callable<Outcome<T>> deed, Consumer<? super T> then) {
        return act(deed, then, why -> notices.warn(text.of(why)));
    }

    /** Does something; a refusal is told to the view, which shows it where it belongs. */
    public <T> Running act(Callable<Outcome<T>> deed, Consumer<? super T> then, Consumer<? super Refusal> refused) {
        return background.run(deed, outcome -> {
            switch (outcome) {
                case Outcome.Done<T>(T value) -> then.accept(value);
                case Outcome.Refused<T>(var why) -> refused.accept(why);
            }
        });
    }

    /**
     * Does something on the JavaFX thread after changes of the village file: once for those that come before it gets
     * there, and not before the view is in front. Ends with the view.
     */
    public Following follow(Changes changes, Runnable again) {
        var isAsked = new AtomicBoolean();
        var following = changes.follow(() -> {
            if (!isAsked.getAndSet(true)) {
                background.screen().execute(() -> {
                    isAsked.set(false);
                    attention.after(again);
                });
            }
        });
        return () -> {
            following.close();
            attention.forget(again);
        };
    }

    /** The sentence under a key. */
    public String say(String key, Object... args) {
        return text.of(key, args);
    }
}
