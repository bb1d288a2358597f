package org.yishi.desk.toml;

import java.util.List;
import org.yishi.model.Refusal;

/** Ends the reading of one part of a file at its first mistake; never leaves the desk that reads the file. */
public final class WrongFile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Refusal> why;

    public WrongFile(List<Refusal> why) {
        super(why.getFirst().key());
        this.why = List.copyOf(why);
    }

    public List<Refusal> why() {
        return why;
    }
}
