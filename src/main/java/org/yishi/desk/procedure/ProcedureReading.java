package org.yishi.desk.procedure;

import java.util.List;
import org.yishi.model.Refusal;
import org.yishi.model.procedure.Procedure;

/** What a procedure file turned out to hold. */
public sealed interface ProcedureReading {
    /** A procedure that can be meant. */
    record Right(Procedure procedure) implements ProcedureReading {}

    /** None: what is wrong, each with its file and line and the cure; at least one. */
    record Wrong(List<Refusal> mistakes) implements ProcedureReading {
        public Wrong {
            mistakes = List.copyOf(mistakes);
        }
    }
}
