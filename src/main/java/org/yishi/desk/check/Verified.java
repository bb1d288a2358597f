package org.yishi.desk.check;

import java.util.List;
import org.yishi.model.Refusal;

/**
 * What a check found.
 *
 * @param entries how many entries the journal has
 * @param verdicts how many verdicts were made anew from their counts
 * @param flaws what is not as it was left, each as a sentence; empty where all is well
 */
public record Verified(long entries, long verdicts, List<Refusal> flaws) {
    public Verified {
        flaws = List.copyOf(flaws);
    }

    public boolean isSound() {
        return flaws.isEmpty();
    }
}
