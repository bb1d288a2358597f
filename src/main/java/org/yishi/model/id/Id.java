package org.yishi.model.id;

/** A row's name within one village file. Each kind of thing has its own record, so that they cannot be mixed up. */
public interface Id {
    /** The number under which the file keeps it; above zero once kept. */
    long value();
}
