package org.yishi.desk.script;

import java.util.List;
import org.yishi.desk.script.deed.Script;
import org.yishi.model.Refusal;

/** What became of reading a script. */
public sealed interface Reading {
    /** Every line was understood. */
    record Understood(Script script) implements Reading {}

    /** Some lines were not; all of them are told at once. */
    record NotUnderstood(List<Complaint> complaints) implements Reading {
        public NotUnderstood {
            complaints = List.copyOf(complaints);
        }
    }

    /**
     * A line that was not understood.
     *
     * @param what what is wrong, and what to write instead
     */
    record Complaint(int line, Refusal what) {}
}
