package org.yishi.office.write.docx.poster;

import java.util.List;

/**
 * What hangs on a wall, from top to bottom.
 *
 * <pre>{@code
 * var poster = new Poster(Sheet.A3, List.of(
 *         Line.title("关于修缮灌溉渠的决议公告", 48), Line.text("表决：", "赞成20人", 34, false), Line.right("溪口村村民委员会", 34, 2)),
 *         false);
 * }</pre>
 *
 * @param numbered whether the pages bear numbers; one page needs none
 */
public record Poster(Sheet sheet, List<Line> lines, boolean numbered) {
    public Poster {
        lines = List.copyOf(lines);
    }

    /** The paper. */
    public enum Sheet {
        A4(11906, 16838, 907),
        A3(16838, 23811, 1247);

        private final int width;
        private final int height;
        private final int margin;

        Sheet(int width, int height, int margin) {
            this.width = width;
            this.height = height;
            this.margin = margin;
        }

        /** The width of the text, in twentieths of a point. */
        public int textWidth() {
            return width - 2 * margin;
        }

        /** The height of the text, in twentieths of a point. */
        public int textHeight() {
            return height - 2 * margin;
        }

        /** The whole width, in twentieths of a point. */
        public int width() {
            return width;
        }

        /** The whole height, in twentieths of a point. */
        public int height() {
            return height;
        }

        /** Room at each edge, in twentieths of a point. */
        public int margin() {
            return margin;
        }
    }

    /** Where a line stands. */
    public enum Side {
        MIDDLE,
        LEFT,
        RIGHT
    }

    /**
     * A paragraph.
     *
     * @param label its first words, in the strong face; empty where none
     * @param size in points
     * @param before room above it, in twentieths of a point
     * @param in how far from the right edge, in characters; for what stands there
     * @param kept whether it stays on the page of what follows
     */
    public record Line(String label, String text, int size, Side side, int before, int in, boolean kept) {
        /** A line break in a title stays. */
        public static Line title(String text, int size) {
            return new Line("", text, size, Side.MIDDLE, 0, 0, true);
        }

        public static Line text(String label, String text, int size, boolean kept) {
            return new Line(label, text, size, Side.LEFT, size * 5, 0, kept);
        }

        public static Line right(String text, int size, int in, int before, boolean kept) {
            return new Line("", text, size, Side.RIGHT, before, in, kept);
        }

        /** How high one of its lines is, in twentieths of a point. */
        public int pitch() {
            return size * 27;
        }
    }
}
