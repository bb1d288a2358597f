package org.yishi.desk.body;

import java.util.List;
import org.yishi.model.Refusal;

/** Ends the reading of one part of a file at its first mistake; never leaves this package. */
final class WrongFile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Refusal> why;

    WrongFile(List<Refusal> why) {
        super(why.getFirst().key());
        this.why = List.copyOf(why);
    }

    List<Refusal> why() {
        return why;
    }
}
