package org.yishi.desk.script.deed;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yishi.model.body.Matter;
import org.yishi.model.count.CountingMethod;
import org.yishi.model.count.PostBox;
import org.yishi.model.verdict.Count;
import org.yishi.model.vote.Choice;
import org.yishi.model.vote.Officers;
import org.yishi.model.vote.PollForm;

/** A vote from its question to its verdict. */
public sealed interface VoteDeed extends Deed {
    /** Opens a vote; without a question it is the item's title, or that of the void vote which is repeated. */
    record Open(PollForm form, String question, Officers officers, String reason, Asked asked) implements VoteDeed {
        /** A plain question. */
        public Open(PollForm form, String question, Officers officers, String reason) {
            this(form, question, officers, reason, Asked.PLAIN);
        }
    }

    /**
     * What is asked, where it is more than yes or no.
     *
     * @param method empty where none is told: one of several for one seat, up to as many as there are seats for more
     * @param seats 0 where none are told
     * @param posts several posts on one paper, the highest first
     * @param matter under whose rule, where it is not the item's own
     * @param seed what the order of a roll call is drawn from
     */
    record Asked(
            Optional<CountingMethod> method,
            List<String> candidates,
            int seats,
            List<PostBox.Post> posts,
            Set<Setting> settings,
            Optional<Matter> matter,
            Optional<Long> seed) {
        /** Yes or no, under the item's own rule, in the list's order. */
        public static final Asked PLAIN =
                new Asked(Optional.empty(), List.of(), 0, List.of(), Set.of(), Optional.empty(), Optional.empty());

        public Asked {
            candidates = List.copyOf(candidates);
            posts = List.copyOf(posts);
            settings = Set.copyOf(settings);
        }
    }

    /** What is set by a word alone. */
    enum Setting {
        /** A paper must name as many as there are seats. */
        EXACTLY,
        /** Votes for a higher post count for the lower ones too. */
        STEPPING_DOWN,
        /** More names than seats for one post make the whole paper void. */
        VOIDS_PAPER,
        /** Among those whom the last vote left over, for the seats it left open. */
        NEXT_ROUND
    }

    record Tell(Count count) implements VoteDeed {}

    record Sheets(long issued, long returned) implements VoteDeed {}

    record Undo() implements VoteDeed {}

    /** Answers in a roll call; {@code who} is empty for all who have a vote and have not answered yet. */
    record Answer(Choice choice, List<String> who) implements VoteDeed {
        public Answer {
            who = List.copyOf(who);
        }
    }

    record TakeBackAnswer(List<String> who) implements VoteDeed {
        public TakeBackAnswer {
            who = List.copyOf(who);
        }
    }

    record Name(Officers officers) implements VoteDeed {}

    record Close() implements VoteDeed {}

    record Reopen() implements VoteDeed {}

    /** Shows the result; a vote that is still open is closed first. */
    record Publish(String reason) implements VoteDeed {}

    /** Declares a vote void; the last one where no number is told. */
    record DeclareVoid(String number, String reason) implements VoteDeed {}
}
