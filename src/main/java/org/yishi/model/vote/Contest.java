package org.yishi.model.vote;

import java.util.List;
import org.yishi.model.count.CountingMethod;

/** What is asked on a paper. */
public sealed interface Contest {
    /** One question: yes, no or abstain. */
    record YesNo() implements Contest {}

    /**
     * A choice among several.
     *
     * @param candidates names or projects, as printed
     * @param seats how many are to be chosen
     * @param exactly whether a paper must name as many as there are seats; fewer is valid otherwise
     */
    record Among(CountingMethod method, List<String> candidates, int seats, boolean exactly) implements Contest {
        public Among {
            candidates = List.copyOf(candidates);
            if (candidates.isEmpty() || seats < 1 || seats > candidates.size()) {
                throw new IllegalArgumentException("not a choice: " + candidates.size() + " for " + seats);
            }
        }
    }

    /** The plain question. */
    Contest YES_NO = new YesNo();
}
