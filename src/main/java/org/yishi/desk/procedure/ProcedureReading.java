package org.yishi.desk.procedure;

import java.util.List;
import org.yishi.model.Refusal;
import org.yishi.model.procedure.Procedure;

/** What a procedure file turned out to hold. */
public sealed interface ProcedureReading {
    /**
     * A procedure that can be meant.
     *
     * @param hints what is no mistake but may not be meant so, as a decision that is never told
     */
    record Right(Procedure procedure, List<Refusal> hints) implements ProcedureReading {
        public Right {
            hints = List.copyOf(hints);
        }
    }

    /** None: what is wrong, each with its file and line and the cure, line by line; at least one. */
    record Wrong(List<Refusal> mistakes) implements ProcedureReading {
        public Wrong {
            mistakes = List.copyOf(mistakes);
        }
    }
}
