package org.yishi.desk.paper;

import java.nio.file.Path;
import org.yishi.model.Outcome;
import org.yishi.office.write.WriteFailure;

/** What became of writing a paper, in words where it failed. */
public final class Written {
    private Written() {}

    /** Writes; what a person can mend is a refusal. */
    public static Outcome<Path> to(Path target, Runnable writing) {
        try {
            writing.run();
            return Outcome.done(target);
        } catch (WriteFailure e) {
            return switch (e.reason()) {
                case IN_USE -> Outcome.refused("report.failed-in-use", target.getFileName());
                case NO_SPACE -> Outcome.refused("report.failed-no-space", target.getFileName());
                case NO_RIGHT -> Outcome.refused("report.failed-no-right", target.getFileName());
                case NO_FOLDER -> Outcome.refused("report.failed-no-folder", target);
                case BAD_TEMPLATE ->
                    Outcome.refused("report.failed-template", e.file().getFileName());
                case OTHER -> throw e;
            };
        }
    }
}
