package org.yishi.desk.disclosure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.yishi.text.Text;

/** A text in the making: one line for each thing that is told, those without words left out. */
final class Lines {
    /** Fen to yuan. */
    private static final int CENTS = 2;

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

    /** Money as it is printed: 12000元, 0.5元. */
    static String money(Text text, long fen) {
        var yuan = BigDecimal.valueOf(fen, CENTS).stripTrailingZeros().toPlainString();
        return text.of("disclosure.money", yuan);
    }
}
