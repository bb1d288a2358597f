package org.yishi.window.projector;

import java.util.List;
import javafx.scene.control.Label;
import org.yishi.live.Screen;
import org.yishi.text.Text;

/** Who speaks, the clock, and who is next. */
final class SpeakerPage {
    private final Text text;

    SpeakerPage(Text text) {
        this.text = text;
    }

    Page of(Screen.Speaker screen) {
        var clock = Big.styled("", "wall-clock");
        var word = Big.styled("", "wall-clock-word");
        var page = Big.column(
                Big.atMost(
                        text.of(
                                "hall.item-titled",
                                screen.item().position(),
                                screen.item().title()),
                        4),
                Big.words(screen.speech().name()),
                clock,
                word,
                next(screen.nextSpeakers()));
        return new Page(page, now -> Clocks.speech(text, clock, word, screen.speech(), now));
    }

    /** The next speakers in one line; empty where there is none. */
    Label next(List<String> names) {
        var label = Big.line(names.isEmpty() ? "" : text.of("hall.next", String.join(text.of("hall.and"), names)));
        label.setVisible(!names.isEmpty());
        label.setManaged(!names.isEmpty());
        return label;
    }
}
