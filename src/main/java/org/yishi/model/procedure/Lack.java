package org.yishi.model.procedure;

import java.time.LocalDate;
import java.util.List;
import org.yishi.model.id.DisclosureId;
import org.yishi.model.id.MeetingId;
import org.yishi.model.verdict.Result;

/** What a stage still lacks. */
public sealed interface Lack {
    /** One of these bodies is to meet on the matter; nothing is planned. */
    record Meeting(List<String> bodies) implements Lack {
        public Meeting {
            bodies = List.copyOf(bodies);
        }
    }

    /** A meeting is planned and has not been held. */
    record Planned(MeetingId meeting, LocalDate day) implements Lack {}

    /** It met, and nothing was voted that counts. */
    record Vote(MeetingId meeting) implements Lack {}

    /** It voted, and the matter did not pass. */
    record NotPassed(MeetingId meeting, Result result) implements Lack {}

    /** A text is to be put up for so many days. */
    record Notice(Posting posting) implements Lack {}

    /** A text is drafted and not up yet. */
    record ToPutUp(DisclosureId notice) implements Lack {}

    /** It hangs until that day, the day itself included. */
    record Hanging(DisclosureId notice, LocalDate until) implements Lack {}

    /** It hung, or will have, fewer days than the stage asks. */
    record TooShort(DisclosureId notice, int days, int needed) implements Lack {}

    /** Objections wait for an answer. */
    record Objections(DisclosureId notice, int open) implements Lack {}

    /** Nobody has promised anything yet. */
    record Tasks() implements Lack {}

    /** So many promises are not done. */
    record OpenTasks(int open) implements Lack {}

    /** Somebody has to note that it was done: nothing in the file tells it. */
    record Word(String who) implements Lack {}

    /** The stage is done, and these papers of it are nowhere. */
    record Papers(List<StagePaper> papers) implements Lack {
        public Papers {
            papers = List.copyOf(papers);
        }
    }

    /** A later stage has begun before this one was done or left out with a reason. */
    record Overtaken(String laterStage) implements Lack {}
}
