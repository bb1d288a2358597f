package org.yishi.window.kit.work;

/** A job under way. */
public interface Running {
    /** Interrupts the job; neither its result nor its failure will be told. */
    void cancel();
}
