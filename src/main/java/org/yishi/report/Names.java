package org.yishi.report;

import java.util.Collection;
import java.util.stream.Collectors;
import org.yishi.model.presence.Attendee;
import org.yishi.text.Text;

/** Names in a row, as papers print them. */
public final class Names {
    private final Text text;

    public Names(Text text) {
        this.text = text;
    }

    /** The name, with what tells it apart from the same name of another. */
    public String of(Attendee attendee) {
        return attendee.label().isEmpty() ? attendee.name() : with(attendee.name(), attendee.label());
    }

    /** The name with a word about it in brackets; the bare name where there is none. */
    public String with(String name, String word) {
        return word.isBlank() ? name : text.of("report.name-with", name, word);
    }

    /** A row of names. */
    public String row(Collection<String> names) {
        return names.stream().collect(Collectors.joining(text.of("report.comma")));
    }
}
