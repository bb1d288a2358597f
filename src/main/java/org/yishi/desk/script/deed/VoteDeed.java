package org.yishi.desk.script.deed;

import java.util.List;
import org.yishi.model.verdict.Count;
import org.yishi.model.vote.Choice;
import org.yishi.model.vote.Officers;
import org.yishi.model.vote.PollForm;

/** A vote from its question to its verdict. */
public sealed interface VoteDeed extends Deed {
    /** Opens a vote; without a question it is the item's title, or that of the void vote which is repeated. */
    record Open(PollForm form, String question, Officers officers, String reason) implements VoteDeed {}

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
