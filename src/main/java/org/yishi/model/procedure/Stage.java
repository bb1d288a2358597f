package org.yishi.model.procedure;

import java.util.List;
import java.util.Optional;
import org.yishi.model.body.Matter;

/**
 * One stage of a procedure.
 *
 * @param code names it within its procedure, e.g. "assembly"
 * @param who does it, in words; empty where the bodies say enough
 * @param bodies the codes of the bodies of which one must meet; empty where no body of the village does
 * @param matter as what the decision is to be taken, where the law says more than of any matter
 * @param posting how long it must hang, for a stage that hangs something on the wall
 * @param within how many days after the stage before it is to be done; 0 where nothing is said
 * @param mayBeLeftOut whether it may be left out without a reason
 * @param back the codes of the stages to which the matter may be sent back from here
 * @param papers what it leaves behind
 * @param voidIf what makes it void, in words; empty where nothing is said
 * @param words the rule in plain words, as help at hand
 * @param source the law or text the rule comes from
 * @param sample a text to begin with; empty where there is none
 */
public record Stage(
        String code,
        String name,
        String nameEn,
        StageKind kind,
        String who,
        List<String> bodies,
        Optional<Matter> matter,
        Optional<Posting> posting,
        int within,
        boolean mayBeLeftOut,
        List<String> back,
        List<StagePaper> papers,
        String voidIf,
        String words,
        String wordsEn,
        String source,
        String sample) {
    public Stage {
        bodies = List.copyOf(bodies);
        back = List.copyOf(back);
        papers = List.copyOf(papers);
    }
}
