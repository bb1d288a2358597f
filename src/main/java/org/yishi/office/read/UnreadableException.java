package org.yishi.office.read;

import java.util.List;

/**
 * The file holds no table that can be read. It tells the kind, from which the caller makes one clear sentence.
 *
 * <p>Checked, because each caller has a person before it who must be told.
 */
public final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final transient List<String> args;

    UnreadableException(Kind kind, Object... args) {
        super(kind + " " + List.of(args));
        this.kind = kind;
        this.args = List.of(args).stream().map(String::valueOf).toList();
    }

    UnreadableException(Kind kind, Throwable cause, Object... args) {
        this(kind, args);
        initCause(cause);
    }

    /** Why a file cannot be read. */
    public enum Kind {
        /** Nothing is at that path. */
        MISSING,
        /** It is a folder. */
        DIRECTORY,
        /** It may not be read: rights, or another program holds it. */
        LOCKED,
        /** No byte, or nothing but blanks. */
        EMPTY,
        /** Protected by a password. */
        PASSWORD,
        /** A workbook from before Excel 97. */
        TOO_OLD,
        /** Another kind of spreadsheet, to be saved as .xlsx; {0} is its usual ending. */
        OTHER_SPREADSHEET,
        /** A web page, often named .xls by systems that export so; to be opened and saved as .xlsx. */
        WEB_PAGE,
        /** An XML file, often named .xls; to be opened and saved as .xlsx. */
        XML,
        /** Something else, by its content; {0} is its usual ending. */
        NOT_A_TABLE,
        /** An archive that has to be unpacked first; {0} is its usual ending. */
        ARCHIVE,
        /** Damaged or cut off. */
        BROKEN,
        /** It asks the reader to load other files or defines its own entities: no spreadsheet program writes that. */
        UNSAFE,
        /** It grows beyond what a table of people can need; {0} is the limit in megabytes. */
        TOO_LARGE,
        /** A cell with more text than a spreadsheet keeps; {0} is the limit in characters. */
        LONG_CELL,
        /** More text than a table of people can need; {0} is the limit in ten thousand characters. */
        TOO_MUCH_TEXT,
        /** More sheets than are read; {0} is the limit. */
        TOO_MANY_SHEETS,
        /** More rows with content than are read; {0} is the limit, {1} the sheet. */
        TOO_MANY_ROWS,
        /** Content in a column beyond those read; {0} is the limit, {1} the sheet. */
        TOO_MANY_COLUMNS,
        /** More cells with content than are read; {0} is the limit. */
        TOO_MANY_CELLS,
        /** Text in an encoding other than UTF-8, UTF-16 and GB18030. */
        UNKNOWN_ENCODING
    }

    public Kind kind() {
        return kind;
    }

    /** What fills the gaps of the sentence for the kind. */
    public List<String> args() {
        return args;
    }
}
