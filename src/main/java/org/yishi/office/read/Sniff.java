package org.yishi.office.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.yishi.office.read.UnreadableException.Kind;

/** Tells by its first bytes what a file is; its name may lie. */
final class Sniff {
    private static final int HEAD = 4096;
    private static final Pattern HTML =
            Pattern.compile("<(!doctype\\s+html|html|head|meta|body|table|style|div)\\b.*", Pattern.DOTALL);

    /** What a file may turn out to be, as far as it is read. */
    enum Content {
        ZIP,
        OLE2,
        TEXT
    }

    private Sniff() {}

    /** What the file is, or why it cannot be read. */
    static Content of(Path file) throws IOException, UnreadableException {
        byte[] head;
        try (var in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        if (head.length == 0) {
            throw new UnreadableException(Kind.EMPTY);
        }
        return of(head);
    }

    private static Content of(byte[] head) throws UnreadableException {
        if (starts(head, 'P', 'K', 3, 4)) {
            return Content.ZIP;
        }
        if (starts(head, 'P', 'K', 5, 6) || starts(head, 'P', 'K', 7, 8)) {
            throw new UnreadableException(Kind.BROKEN);
        }
        if (starts(head, 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1)) {
            return Content.OLE2;
        }
        if (head.length > 3 && head[0] == 9 && head[1] >= 0 && head[1] <= 8 && head[1] % 2 == 0 && head[3] == 0) {
            throw new UnreadableException(Kind.TOO_OLD);
        }
        refuseOthers(head);
        refuseMarkup(head);
        return Content.TEXT;
    }

    private static void refuseOthers(byte[] head) throws UnreadableException {
        refuse(head, Kind.NOT_A_TABLE, "pdf", '%', 'P', 'D', 'F');
        refuse(head, Kind.NOT_A_TABLE, "png", 0x89, 'P', 'N', 'G');
        refuse(head, Kind.NOT_A_TABLE, "jpg", 0xFF, 0xD8, 0xFF);
        refuse(head, Kind.NOT_A_TABLE, "gif", 'G', 'I', 'F', '8');
        refuse(head, Kind.NOT_A_TABLE, "tif", 'I', 'I', '*', 0);
        refuse(head, Kind.NOT_A_TABLE, "rtf", '{', '\\', 'r', 't', 'f');
        refuse(head, Kind.NOT_A_TABLE, "yishi", 'S', 'Q', 'L', 'i', 't', 'e', ' ');
        refuse(head, Kind.ARCHIVE, "rar", 'R', 'a', 'r', '!');
        refuse(head, Kind.ARCHIVE, "7z", '7', 'z', 0xBC, 0xAF);
        refuse(head, Kind.ARCHIVE, "gz", 0x1F, 0x8B);
        if (starts(head, 'B', 'M') && head.length > 9 && head[6] == 0 && head[7] == 0 && head[8] == 0 && head[9] == 0) {
            throw new UnreadableException(Kind.NOT_A_TABLE, "bmp");
        }
    }

    /** Web pages and XML, in whatever encoding: their tags are ASCII, so the NULs of UTF-16 are simply left out. */
    private static void refuseMarkup(byte[] head) throws UnreadableException {
        var text =
                new String(head, StandardCharsets.ISO_8859_1).replace("\0", "").toLowerCase(Locale.ROOT);
        int start = 0;
        while (start < text.length()
                && text.charAt(start) != '<'
                && (text.charAt(start) <= ' ' || text.charAt(start) > 0x7F)) {
            start++;
        }
        // At most a byte order mark and blanks may stand before the first tag.
        if (start > 64 || start == text.length()) {
            return;
        }
        var tag = text.substring(start);
        if (tag.startsWith("mime-version:") || HTML.matcher(tag).matches()) {
            throw new UnreadableException(Kind.WEB_PAGE);
        }
        if (tag.startsWith("<?xml") || tag.startsWith("<workbook") || tag.startsWith("<uof:")) {
            throw new UnreadableException(tag.contains("<html") ? Kind.WEB_PAGE : Kind.XML);
        }
        if (tag.startsWith("<!--") && (tag.contains("<html") || tag.contains("<table"))) {
            throw new UnreadableException(Kind.WEB_PAGE);
        }
    }

    private static void refuse(byte[] head, Kind kind, String ending, int... magic) throws UnreadableException {
        if (starts(head, magic)) {
            throw new UnreadableException(kind, ending);
        }
    }

    private static boolean starts(byte[] head, int... magic) {
        if (head.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((head[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
