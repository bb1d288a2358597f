package org.yishi.desk.script.deed;

import java.util.List;
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

    /** What must be so of a vote among several, or of how a vote was counted. */
    sealed interface OfCount extends Expectation {}

    /** Who is elected, in whatever order: to each of several posts, or under a post without a name. */
    record Elected(List<ForPost> posts) implements OfCount {
        public Elected {
            posts = List.copyOf(posts);
        }
    }

    /** The people of a post; its name is empty where there is one list for all. */
    record ForPost(String post, List<String> names) {
        public ForPost {
            names = List.copyOf(names);
        }
    }

    /** Between whom the last seats are; with nobody named, that yes and no are as many. */
    record Tied(List<String> names) implements OfCount {
        public Tied {
            names = List.copyOf(names);
        }
    }

    /** How many seats nobody filled. */
    record OpenSeats(long number) implements OfCount {}

    /** Who stands in the next round. */
    record NextRound(List<String> names) implements OfCount {
        public NextRound {
            names = List.copyOf(names);
        }
    }

    /** What each comes to: votes, points, or the mean of the scores. */
    record Each(String post, boolean means, List<CountDeed.Named> votes) implements OfCount {
        public Each {
            votes = List.copyOf(votes);
        }
    }

    /** All who stood, best first, equals together. */
    record Ranked(List<List<String>> places) implements OfCount {
        public Ranked {
            places = places.stream().map(List::copyOf).toList();
        }
    }

    /** How many papers count. */
    record Valid(long number) implements OfCount {}

    /** How many counts were set aside by objections. */
    record Earlier(long number) implements OfCount {}

    /** What the count came to that was set aside last. */
    record Before(Expectation what) implements OfCount {}

    /** Whether the two who counted apart agree. */
    record Agreed(boolean yes) implements OfCount {}

    /** Who is called first in a roll call, and who next. */
    record Called(List<String> names) implements OfCount {
        public Called {
            names = List.copyOf(names);
        }
    }
}
