package org.yishi.desk.procedure;

import java.util.ArrayList;
import java.util.List;
import org.yishi.model.Refusal;
import org.yishi.model.procedure.Procedure;
import org.yishi.model.procedure.Stage;
import org.yishi.model.procedure.StageKind;

/** What is no mistake in a procedure, but may not be meant so. */
record ProcedureHints(Procedure procedure) {
    List<Refusal> all() {
        var hints = new ArrayList<Refusal>();
        int decision = last(StageKind.DECISION);
        if (decision < 0) {
            hints.add(Refusal.of("procedure.hint-no-decision"));
        } else if (last(StageKind.DISCLOSURE) < decision) {
            hints.add(Refusal.of("procedure.hint-not-told"));
        }
        int carried = first(StageKind.CARRYING_OUT);
        if (carried < 0) {
            hints.add(Refusal.of("procedure.hint-not-carried-out"));
        } else if (carried < decision) {
            hints.add(Refusal.of("procedure.hint-carried-early"));
        }
        return hints;
    }

    private int first(StageKind kind) {
        return kinds().indexOf(kind);
    }

    private int last(StageKind kind) {
        return kinds().lastIndexOf(kind);
    }

    private List<StageKind> kinds() {
        return procedure.stages().stream().map(Stage::kind).toList();
    }
}
