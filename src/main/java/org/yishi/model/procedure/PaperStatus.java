package org.yishi.model.procedure;

import java.util.List;

/**
 * Whether a stage's paper is there.
 *
 * @param filed what was filed by hand, oldest first
 */
public record PaperStatus(StagePaper kind, State state, List<FiledPaper> filed) {
    public PaperStatus {
        filed = List.copyOf(filed);
    }

    /** How it is there. */
    public enum State {
        /** The record holds it: the program prints it. */
        WRITTEN,
        /** 已存: somebody filed it. */
        FILED,
        /** 还缺. */
        LACKING
    }
}
