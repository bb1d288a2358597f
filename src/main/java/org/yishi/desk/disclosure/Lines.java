package org.yishi.desk.disclosure;

import java.util.ArrayList;
import java.util.List;
import org.yishi.text.Text;
import org.yishi.text.money.Yuan;

/** A text in the making: one line for each thing that is told, those without words left out. */
final class Lines {
    private final Text text;
    private final List<String> lines = new ArrayList<>();

    Lines(Text text) {
        this.text = text;
    }

    /** A label and what is told under it. */
    Lines add(String label, String words) {
        if (!words.isBlank()) {
            lines.add(text.of("disclosure.line", label, words.strip()));
        }
        return this;
    }

    /** A line of its own. */
    Lines add(String words) {
        lines.add(words);
        return this;
    }

    String said() {
        return String.join("\n", lines);
    }

    /** Money as it is printed: 12,000元. */
    static String money(Text text, long fen) {
        return text.of("disclosure.money", Yuan.of(fen));
    }
}
