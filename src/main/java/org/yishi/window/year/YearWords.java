package org.yishi.window.year;

import org.yishi.model.year.YearEntry;
import org.yishi.text.Days;
import org.yishi.text.Text;

/** When something of a year is, and how it stands, in words. */
public final class YearWords {
    private final Text text;
    private final Days days;

    public YearWords(Text text) {
        this.text = text;
        days = new Days(text);
    }

    /** The day, or the last day of the time in which it is to be done. */
    public String when(YearEntry entry) {
        return entry.on().map(days::monthDay).orElseGet(() -> text.of("year.by", days.monthDay(entry.until())));
    }

    /** How it stands. */
    public String state(YearEntry entry) {
        return entry.isOverdue() ? text.of("year.overdue") : text.of("year.state", entry.state());
    }
}
