package org.yishi.office.write.ics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Calendar files, read back by a reader as plain as the standard allows. */
final class IcsTextTest {
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-24T09:00:00+08:00");
    private static final String LONG = "到期：桥头垃圾分类点设置，公布收支明细；𬍛先生说“a\\b”，第二行\n在这里，".repeat(5);

    @Test
    void everyLineEndsWithCrAndLfAndHasAtMost75Octets() {
        var text = IcsText.of("溪口村", NOW, List.of(event(LONG)));
        assertTrue(text.endsWith("END:VCALENDAR\r\n"));
        var lines = text.split("\r\n", -1);
        for (var line : lines) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
            assertTrue(line.indexOf('\n') < 0 && line.indexOf('\r') < 0, line);
        }
    }

    @Test
    void whatIsFoldedAndEscapedIsReadBackAsItWas() {
        var text = IcsText.of("溪口村", NOW, List.of(event(LONG)));
        assertEquals(LONG, value(text, "SUMMARY"));
    }

    @Test
    void aWholeDayEndsWithTheNextAndAMomentIsToldInUtc() {
        var day = IcsText.of("x", NOW, List.of(event("a")));
        assertEquals("20261231", value(day, "DTSTART;VALUE=DATE"));
        assertEquals("20270101", value(day, "DTEND;VALUE=DATE"));
        var meeting = new IcsEvent("m", NOW.toLocalDate(), Optional.of(NOW), 2, "会", "", "文化礼堂", true);
        var moment = IcsText.of("x", NOW, List.of(meeting));
        assertEquals("20261124T010000Z", value(moment, "DTSTART"));
        assertEquals("20261124T030000Z", value(moment, "DTEND"));
        assertEquals("文化礼堂", value(moment, "LOCATION"));
    }

    private static IcsEvent event(String summary) {
        return IcsEvent.of("task-1@x", LocalDate.of(2026, 12, 31), summary, "", false);
    }

    private static String value(String text, String name) {
        var unfolded = text.replace("\r\n ", "");
        return Arrays.stream(unfolded.split("\r\n", -1))
                .filter(line -> line.startsWith(name + ":"))
                .map(line -> line.substring(name.length() + 1))
                .map(IcsTextTest::unescaped)
                .findFirst()
                .orElseThrow();
    }

    private static String unescaped(String value) {
        var plain = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\\') {
                char next = value.charAt(++i);
                plain.append(next == 'n' ? '\n' : next);
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
