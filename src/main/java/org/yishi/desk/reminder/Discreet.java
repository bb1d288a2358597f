package org.yishi.desk.reminder;

import org.yishi.text.Text;
import org.yishi.text.wall.Known;
import org.yishi.text.wall.Leak;
import org.yishi.text.wall.WallGuard;

/** Masks phone and identity numbers in what goes round. */
final class Discreet {
    private final WallGuard guard = new WallGuard();
    private final Text text;

    Discreet(Text text) {
        this.text = text;
    }

    String of(String words) {
        var leaks = guard.find(words, Known.NOBODY).stream()
                .filter(l -> l.kind() == Leak.Kind.PHONE || l.kind() == Leak.Kind.ID_NUMBER)
                .toList();
        return guard.mask(words, leaks, text);
    }
}
