package org.yishi.desk.script.deed;

import org.yishi.model.body.Measure;
import org.yishi.model.verdict.Result;
import org.yishi.model.vote.Choice;

/** What must be so at this line, or the script fails here. */
public sealed interface Expectation extends Deed {
    /** What the last vote came to. */
    record Came(Result result) implements Expectation {}

    /** What the majority needs, for the open or last vote. */
    record Needed(Measure measure, long number) implements Expectation {}

    /** What the quorum needs. */
    record QuorumNeeded(Measure measure, long number) implements Expectation {}

    record Quorate(boolean yes) implements Expectation {}

    record Present(Measure measure, long number) implements Expectation {}

    record Entitled(Measure measure, long number) implements Expectation {}

    /** How many voices of a kind the open or last vote has. */
    record Voices(Choice choice, Measure measure, long number) implements Expectation {}

    /** Whether the numbers of the open or last vote do not add up, so that a reason is asked for. */
    record DoesNotAddUp(boolean yes) implements Expectation {}

    /** The step before must be refused; taken up by the reader into that step. */
    record Refused(String words) implements Expectation {}
}
