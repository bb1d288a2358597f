package org.yishi.desk.script.deed;

import java.util.Map;
import java.util.Optional;
import org.yishi.model.disclosure.DisclosureKind;
import org.yishi.model.procedure.Step.Held;
import org.yishi.model.survey.Step;
import org.yishi.model.topic.Channel;
import org.yishi.model.topic.TopicState;

/**
 * A matter on its way. It is named by its number or by how its title begins; without a name it is the one that was raised
 * last.
 */
public sealed interface MatterDeed extends Deed {
    /** Takes a matter down; {@code by} is whoever raised it, {@code grid} may be empty. */
    record Raise(String title, String by, Channel way, String grid, String words) implements MatterDeed {}

    /** Screens a matter, or ends it; {@code words} is what whoever raised it is told, or who closes it. */
    record Turn(TopicState state, String topic, String words) implements MatterDeed {}

    /** Joins a matter to another one. */
    record Join(String topic, String other) implements MatterDeed {}

    /** Sets it on its way through a procedure, named by its code or its name. */
    record Begin(String procedure, String topic) implements MatterDeed {}

    /** Notes that a stage was done, as told outside the program. */
    record StageDone(String stage, String words, Optional<Held> held) implements MatterDeed {}

    record LeaveOut(String stage, String reason) implements MatterDeed {}

    record SendBack(String stage, String reason) implements MatterDeed {}

    record Stop(String reason) implements MatterDeed {}

    /** Puts up what is due of the last matter; else a text of that kind. */
    record PutUp(String title, Optional<DisclosureKind> kind, String text, int days) implements MatterDeed {}

    record TakeDown(String ending) implements MatterDeed {}

    record Objection(String by, String words) implements MatterDeed {}

    /** Answers the oldest objection that waits. */
    record AnswerObjection(String by, String words) implements MatterDeed {}

    /** Asks residents whether they are satisfied. */
    record Ask(int size, long seed) implements MatterDeed {}

    /** What came in, by step; the survey then ends. */
    record Asked(Map<Step, Integer> answers) implements MatterDeed {
        public Asked {
            answers = Map.copyOf(answers);
        }
    }

    /** At which stage the matter must stand; empty for through. */
    record AtStage(String stage) implements MatterDeed {}

    /** In which state the matter must be. */
    record IsIn(TopicState state) implements MatterDeed {}
}
