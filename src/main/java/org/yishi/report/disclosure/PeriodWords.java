package org.yishi.report.disclosure;

import org.yishi.model.disclosure.Disclosure;
import org.yishi.text.Days;
import org.yishi.text.Text;

/** How long a disclosure hangs and where objections go, in the words of its sense. */
final class PeriodWords {
    private final Text text;
    private final Days days;

    PeriodWords(Text text) {
        this.text = text;
        days = new Days(text);
    }

    /** 公示期：2026年3月6日至2026年3月20日，共15天（张贴当日不计）. */
    String hangs(Disclosure d, Period period) {
        var label = text.of("disclosure.poster.period", d.kind().sense());
        var first = days.date(period.first());
        var last = days.date(period.until());
        return text.of(
                "disclosure.line",
                label,
                d.working()
                        ? text.of("disclosure.poster.working", first, last, d.days())
                        : text.of("disclosure.poster.calendar", first, last, d.days()));
    }

    /** Where to go. */
    String contact(Disclosure d) {
        return text.of(
                "disclosure.line", text.of("disclosure.poster.contact", d.kind().sense()), unbroken(d.contact()));
    }

    /** A telephone number stays on one line. */
    private static String unbroken(String words) {
        return words.replaceAll("(?<=[0-9])-(?=[0-9])", "\u2011");
    }

    /** What becomes of what is said there. */
    String then(Disclosure d) {
        return text.of("disclosure.poster.then", d.kind().sense());
    }
}
