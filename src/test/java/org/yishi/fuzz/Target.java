package org.yishi.fuzz;

import java.nio.file.Path;
import java.util.List;
import org.yishi.model.Refusal;

/**
 * One reader of foreign files.
 *
 * @param name by which a run is told of it, as {@code roster.xlsx}
 * @param file the name that its files have
 * @param seeds what is right, and is mutated
 * @param reading reads a file, and says what a person would be told
 */
record Target(String name, String file, List<byte[]> seeds, Reading reading) {
    /** Reads a file; an exception is a fault. */
    @FunctionalInterface
    interface Reading {
        Said read(Path file) throws Exception;
    }

    /**
     * What came of a file.
     *
     * @param isRead false where it was refused; then there is at least one sentence
     * @param sentences refusals, findings and notes
     */
    record Said(boolean isRead, List<Refusal> sentences) {
        static Said read(List<Refusal> sentences) {
            return new Said(true, sentences);
        }

        static Said refused(Refusal why) {
            return new Said(false, List.of(why));
        }

        static Said refused(List<Refusal> why) {
            return new Said(false, why);
        }
    }
}
