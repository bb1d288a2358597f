package org.yishi.command.kit;

import java.util.function.UnaryOperator;
import org.yishi.text.Pinyin;

/** How the initials of names are made. */
public final class Names {
    private Names() {}

    public static UnaryOperator<String> initials() {
        return Pinyin::initials;
    }
}
