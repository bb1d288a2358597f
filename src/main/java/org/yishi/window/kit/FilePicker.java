package org.yishi.window.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.yishi.model.Outcome;

/** Asks the person for a file, and shows one. In windows {@link FxFilePicker}; in tests a fake that answers at once. */
public interface FilePicker {
    /** A file that exists; empty when the person thinks better of it. */
    Optional<Path> open(Kind kind);

    /** Files that exist, as many as the person chooses at once; none when they think better of it. */
    default List<Path> openMany(Kind kind) {
        return open(kind).map(List::of).orElse(List.of());
    }

    /** A folder that exists; empty when the person thinks better of it. */
    default Optional<Path> folder() {
        return Optional.empty();
    }

    /** Where to write a file; empty when the person thinks better of it. The system asks before replacing one. */
    Optional<Path> save(Kind kind, String suggestedName);

    /** Opens a file in the program that the system has for it. Slow: not to be called on the JavaFX thread. */
    Outcome<Path> show(Path file);

    /** What is looked for: decides the endings offered and the folder first shown. */
    enum Kind {
        VILLAGE("*.yishi"),
        ROSTER("*.xlsx *.xls *.csv *.txt"),
        WORD("*.docx"),
        EXCEL("*.xlsx"),
        SHEET("*.xlsx *.xls *.et *.csv"),
        BODY("*.toml"),
        CALENDAR("*.ics"),
        PHOTO("*.jpg *.jpeg *.png *.JPG *.JPEG *.PNG"),
        PACK("*.zip"),
        ANY("*.*");

        private final String endings;

        Kind(String endings) {
            this.endings = endings;
        }

        /** Patterns as {@code *.xlsx}. */
        public List<String> endings() {
            return List.of(endings.split(" ", -1));
        }

        /** The ending that a new file gets, as {@code .xlsx}; nothing for {@link #ANY}. */
        public String ending() {
            return this == ANY ? "" : endings().getFirst().substring(1);
        }
    }
}
