package org.yishi.desk.script.deed;

import java.util.List;
import java.util.Optional;
import org.yishi.desk.script.word.Moment;

/** A meeting as a script tells it: the steps in the order of their lines. */
public record Script(List<Step> steps) {
    public Script {
        steps = List.copyOf(steps);
    }

    /** The first time that the script names, which its clock starts from; empty where it names none. */
    public Optional<Moment> start() {
        return steps.stream().map(Step::at).flatMap(Optional::stream).findFirst();
    }
}
