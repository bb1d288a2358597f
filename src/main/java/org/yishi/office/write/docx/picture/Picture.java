package org.yishi.office.write.docx.picture;

import java.util.Optional;

/**
 * A photo as it came from a phone. It is never decoded: Word does that; only its size is read from its head.
 *
 * <pre>{@code
 * Picture.of(bytes).ifPresent(picture -> paper.pictures(List.of(new Captioned(picture, "图1"))));
 * }</pre>
 */
public final class Picture {
    /** The kinds that every office program shows. */
    public enum Kind {
        JPEG("jpeg"),
        PNG("png");

        private final String ending;

        Kind(String ending) {
            this.ending = ending;
        }

        /** Of the file in the document, without a dot. */
        public String ending() {
            return ending;
        }

        public String type() {
            return "image/" + ending;
        }
    }

    private final byte[] content;
    private final Kind kind;
    private final Size size;

    /**
     * How big it is.
     *
     * @param quarters by how many quarters it is to be turned clockwise, as the phone was held
     */
    record Size(int width, int height, int quarters) {
        /** The size once it is turned. */
        Size upright() {
            return quarters % 2 == 0 ? this : new Size(/* width= */ height, /* height= */ width, quarters);
        }
    }

    private Picture(byte[] content, Kind kind, Size size) {
        this.content = content;
        this.kind = kind;
        this.size = size;
    }

    /** The picture in a file's content; empty where that is neither a JPEG nor a PNG, or is broken. */
    public static Optional<Picture> of(byte[] content) {
        return Heads.png(content)
                .map(size -> new Picture(content, Kind.PNG, size))
                .or(() -> Heads.jpeg(content).map(size -> new Picture(content, Kind.JPEG, size)));
    }

    /** The file's content; not to be changed. */
    public byte[] content() {
        return content;
    }

    public Kind kind() {
        return kind;
    }

    /** As it lies in the file. */
    Size size() {
        return size;
    }
}
