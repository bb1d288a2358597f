package org.yishi.command;

import java.util.function.UnaryOperator;
import org.yishi.text.Pinyin;

/** How the initials of names are made. */
final class Names {
    private Names() {}

    static UnaryOperator<String> initials() {
        return Pinyin::initials;
    }
}
