package org.yishi.window.projector;

import java.util.List;
import javafx.scene.control.Label;
import org.yishi.live.Screen;
import org.yishi.text.Text;
import org.yishi.window.projector.figure.Big;
import org.yishi.window.projector.figure.Clocks;
import org.yishi.window.projector.figure.Size;

/** Who speaks, the clock, and who is next. */
final class SpeakerPage {
    private final Text text;
    private final Big big;

    SpeakerPage(Text text, Big big) {
        this.text = text;
        this.big = big;
    }

    Page of(Screen.Speaker screen) {
        var clock = big.of(Size.CLOCK, "", "wall-clock");
        var word = big.of(Size.CLOCK_WORD, "", "wall-clock-word");
        var page = big.column(
                big.atMost(
                        text.of(
                                "hall.item-titled",
                                screen.item().position(),
                                screen.item().title()),
                        Size.BOLD),
                big.words(screen.speech().name()),
                clock,
                word,
                next(screen.nextSpeakers()));
        return Page.moving(page, now -> Clocks.speech(text, clock, word, screen.speech(), now));
    }

    /** The next speakers in one line; empty where there is none. */
    Label next(List<String> names) {
        var label = big.line(names.isEmpty() ? "" : text.of("hall.next", String.join(text.of("hall.and"), names)));
        label.setVisible(!names.isEmpty());
        label.setManaged(!names.isEmpty());
        return label;
    }
}
