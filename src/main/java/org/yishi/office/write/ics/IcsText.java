package org.yishi.office.write.ics;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.yishi.office.write.Words;

/**
 * Writes a calendar file as RFC 5545 asks: lines end with CR and LF, none is longer than 75 octets of UTF-8, a longer one
 * is folded between characters.
 *
 * <pre>{@code
 * Files.writeString(path, IcsText.of("溪口村", now, events));
 * }</pre>
 */
public final class IcsText {
    private static final int OCTETS = 75;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT);

    private final StringBuilder text = new StringBuilder();

    private IcsText() {}

    /** The whole file; {@code now} is when it was made. */
    public static String of(String name, OffsetDateTime now, List<IcsEvent> events) {
        var ics = new IcsText();
        ics.line("BEGIN:VCALENDAR")
                .line("VERSION:2.0")
                .line("PRODID:-//Yishi//Yishi//ZH")
                .line("CALSCALE:GREGORIAN")
                .line("METHOD:PUBLISH")
                .line("X-WR-CALNAME:" + escaped(name));
        events.forEach(event -> ics.event(event, now));
        return ics.line("END:VCALENDAR").text.toString();
    }

    private void event(IcsEvent event, OffsetDateTime now) {
        line("BEGIN:VEVENT");
        line("UID:" + escaped(event.uid()));
        line("DTSTAMP:" + moment(now));
        event.starts().ifPresentOrElse(at -> moment(at, event.hours()), () -> day(event));
        line("SUMMARY:" + escaped(event.summary()));
        if (!event.description().isEmpty()) {
            line("DESCRIPTION:" + escaped(event.description()));
        }
        if (!event.place().isEmpty()) {
            line("LOCATION:" + escaped(event.place()));
        }
        if (event.reminds()) {
            alarm(event);
        }
        line("END:VEVENT");
    }

    private void day(IcsEvent event) {
        line("DTSTART;VALUE=DATE:" + DAY.format(event.day()));
        line("DTEND;VALUE=DATE:" + DAY.format(event.day().plusDays(1)));
        line("TRANSP:TRANSPARENT");
    }

    private void moment(OffsetDateTime at, int hours) {
        line("DTSTART:" + moment(at));
        line("DTEND:" + moment(at.plusHours(hours)));
    }

    private void alarm(IcsEvent event) {
        line("BEGIN:VALARM");
        line("ACTION:DISPLAY");
        line("DESCRIPTION:" + escaped(event.summary()));
        line(event.starts().isPresent() ? "TRIGGER:-PT1H" : "TRIGGER:-PT15H");
        line("END:VALARM");
    }

    private static String moment(OffsetDateTime at) {
        return MOMENT.format(at.withOffsetSameInstant(ZoneOffset.UTC));
    }

    /** Text as a value: backslash, comma and semicolon get a backslash, a new line becomes {@code \n}. */
    static String escaped(String words) {
        return Words.clean(words)
                .replaceAll("[\u0085\u2028\u2029]", "\n")
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\n")
                .replace("\r", "\n")
                .replace("\n", "\\n")
                .replaceAll("[\\p{Cntrl}&&[^\\t]]", "");
    }

    /** Folds between characters: the space that begins a further line counts among its octets. */
    private IcsText line(String line) {
        int octets = 0;
        for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
            var one = Character.toString(line.codePointAt(i));
            int size = one.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > OCTETS) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(one);
            octets += size;
        }
        text.append("\r\n");
        return this;
    }
}
