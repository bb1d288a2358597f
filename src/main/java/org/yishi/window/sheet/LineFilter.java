package org.yishi.window.sheet;

/** Which lines of a preview are shown. */
enum LineFilter {
    ALL,
    /** Those to be looked at twice. */
    DOUBTS,
    ADDED,
    WRONGS;

    boolean shows(SheetLine line) {
        return switch (this) {
            case ALL -> true;
            case DOUBTS -> line.doubt().isConflict();
            case ADDED -> line.added().isPresent();
            case WRONGS -> !line.isTakeable();
        };
    }
}
