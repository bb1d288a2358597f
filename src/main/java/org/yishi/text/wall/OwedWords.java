package org.yishi.text.wall;

import org.yishi.model.disclosure.DisclosureKind;
import org.yishi.model.disclosure.Owed;
import org.yishi.text.Text;

/** What ought to hang, by a name. */
public final class OwedWords {
    private static final int QUARTER = 3;

    private final Text text;

    public OwedWords(Text text) {
        this.text = text;
    }

    /** Its title; a quarter is named by its year and number, several results of a matter say how many. */
    public String title(Owed owed) {
        if (owed.kind() == DisclosureKind.AFFAIRS) {
            var told = owed.since().minusMonths(QUARTER);
            return text.of("disclosure.draft.quarter-title", told.getYear(), (told.getMonthValue() - 1) / QUARTER + 1);
        }
        return owed.results() == 1 ? owed.title() : text.of("disclosure.results", owed.title(), owed.results());
    }
}
