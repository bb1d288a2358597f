package org.yishi.desk.script.deed;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yishi.model.forum.opinion.OpinionKind;
import org.yishi.model.lot.Trait;

/** What a meeting does beside its votes: lots, groups, opinions, questionnaires, a budget. */
public sealed interface ForumDeed extends Deed {
    /** Draws who takes part. */
    record Draw(int people, long seed, Set<Trait> strata) implements ForumDeed {
        public Draw {
            strata = Set.copyOf(strata);
        }
    }

    /** Somebody who was drawn cannot come: the substitute moves up. */
    record Declines(String name, String reason) implements ForumDeed {}

    /** Everybody else who was drawn comes. */
    record AllCome() implements ForumDeed {}

    /** Parts those on the list into groups. */
    record Teams(int teams, long seed) implements ForumDeed {}

    /** Takes an opinion down; without a group it was said in the hall. */
    record Opine(OpinionKind kind, Optional<Integer> team, String words, String by) implements ForumDeed {}

    /** Makes a proposal of the opinions whose words hold one of these. */
    record Propose(String title, String words, List<String> of) implements ForumDeed {
        public Propose {
            of = List.copyOf(of);
        }
    }

    /** How many dots each person has. */
    record DotsEach(int each) implements ForumDeed {}

    /** Dots on proposals, by how their titles begin. */
    record Dots(List<CountDeed.Named> dots) implements ForumDeed {
        public Dots {
            dots = List.copyOf(dots);
        }
    }

    /** Makes a questionnaire with questions to be scored 0 to 10. */
    record Ask(String title, List<String> questions) implements ForumDeed {
        public Ask {
            questions = List.copyOf(questions);
        }
    }

    /** A form that came in: one mark for each question. */
    record Form(boolean after, String code, String team, List<String> marks) implements ForumDeed {
        public Form {
            marks = List.copyOf(marks);
        }
    }

    /** Sets up a budget; the purse in fen. */
    record Purse(String title, long purse) implements ForumDeed {}

    /** A project of the budget; its cost in fen. */
    record Project(String title, long cost, String words) implements ForumDeed {}

    /** Scores that were counted elsewhere; or, where none are told, those of the last questionnaire or vote. */
    record Scores(boolean after, List<CountDeed.Named> scores) implements ForumDeed {
        public Scores {
            scores = List.copyOf(scores);
        }
    }

    /** Which projects the purse must pay for, best first. */
    record Funded(List<String> projects) implements ForumDeed {
        public Funded {
            projects = List.copyOf(projects);
        }
    }
}
