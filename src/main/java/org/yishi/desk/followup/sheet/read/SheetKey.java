package org.yishi.desk.followup.sheet.read;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.yishi.model.id.TaskId;
import org.yishi.model.task.SentSheet;

/**
 * What stands in the hidden column: which task, under which number the sheet went out, and a mark by which a sheet of
 * another village is told apart, as {@code 12@3-k3f9}.
 *
 * @param sheet 0 where the row does not say
 * @param mark empty where the row does not say
 */
public record SheetKey(TaskId task, long sheet, String mark) {
    private static final Pattern KEY = Pattern.compile("(\\d{1,15})(?:@(\\d{1,15})(?:-([0-9a-z]{1,8}))?)?");

    /** The key in a cell; empty where there is none. */
    public static Optional<SheetKey> of(String text) {
        var parts = KEY.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        return Optional.of(new SheetKey(
                new TaskId(Long.parseLong(parts.group(1))),
                Optional.ofNullable(parts.group(2)).map(Long::parseLong).orElse(0L),
                Optional.ofNullable(parts.group(3)).orElse("")));
    }

    /** What follows the task's number in each row of a sheet. */
    public static String round(long sheet, SentSheet sent) {
        return sheet + "-" + mark(sent);
    }

    /** Whether the row belongs to this sheet of this village. */
    public boolean isOf(SentSheet sent) {
        return mark.isEmpty() || mark.equals(mark(sent));
    }

    private static String mark(SentSheet sent) {
        var sum = new CRC32();
        sum.update((sent.at() + sent.who()).getBytes(StandardCharsets.UTF_8));
        return Long.toString(sum.getValue(), Character.MAX_RADIX);
    }
}
