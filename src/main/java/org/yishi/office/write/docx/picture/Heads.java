package org.yishi.office.write.docx.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/** Reads how big a picture is from its first bytes: PNG (ISO/IEC 15948), JPEG (ITU-T T.81) with its Exif note. */
final class Heads {
    private static final long PNG = 0x89504E470D0A1A0AL;
    private static final int EXIF = 0x45786966;
    private static final int ORIENTATION = 0x0112;

    private Heads() {}

    static Optional<Picture.Size> png(byte[] content) {
        var bytes = ByteBuffer.wrap(content);
        return content.length > 24 && bytes.getLong(0) == PNG
                ? sound(bytes.getInt(16), bytes.getInt(20), 0)
                : Optional.empty();
    }

    static Optional<Picture.Size> jpeg(byte[] content) {
        var bytes = ByteBuffer.wrap(content);
        if (content.length < 4 || bytes.getShort(0) != (short) 0xFFD8) {
            return Optional.empty();
        }
        int quarters = 0;
        int at = 2;
        while (at + 9 < content.length && (content[at] & 0xFF) == 0xFF) {
            int marker = content[at + 1] & 0xFF;
            int length = bytes.getShort(at + 2) & 0xFFFF;
            if (isFrame(marker)) {
                return sound(bytes.getShort(at + 7) & 0xFFFF, bytes.getShort(at + 5) & 0xFFFF, quarters);
            }
            if (marker == 0xE1 && at + 2 + length <= content.length && bytes.getInt(at + 4) == EXIF) {
                quarters = quarters(bytes.slice(at + 10, Math.max(0, length - 8)));
            }
            at += marker == 0xFF ? 1 : 2 + length;
        }
        return Optional.empty();
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static Optional<Picture.Size> sound(int width, int height, int quarters) {
        return width > 0 && height > 0 ? Optional.of(new Picture.Size(width, height, quarters)) : Optional.empty();
    }

    /** How the phone was held, from the TIFF directory in the note; mirrored pictures are left as they are. */
    private static int quarters(ByteBuffer tiff) {
        if (tiff.limit() < 10) {
            return 0;
        }
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int first = tiff.getInt(4);
        if (first < 8 || first + 2 > tiff.limit()) {
            return 0;
        }
        int entries = tiff.getShort(first) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int at = first + 2 + 12 * i;
            if (at + 10 > tiff.limit()) {
                return 0;
            }
            if ((tiff.getShort(at) & 0xFFFF) == ORIENTATION) {
                return turned(tiff.getShort(at + 8));
            }
        }
        return 0;
    }

    private static int turned(int orientation) {
        return switch (orientation) {
            case 3 -> 2;
            case 6 -> 1;
            case 8 -> 3;
            default -> 0;
        };
    }
}
