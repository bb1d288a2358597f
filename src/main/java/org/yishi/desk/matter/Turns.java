package org.yishi.desk.matter;

import java.util.Optional;
import org.yishi.model.id.TopicId;
import org.yishi.model.topic.Topic;
import org.yishi.model.topic.TopicState;

/** A matter one turn further. */
final class Turns {
    private Turns() {}

    /** An empty answer leaves what was answered before. */
    static Topic joined(Topic topic, TopicId other, String answer) {
        return turned(topic, TopicState.JOINED, answer.isEmpty() ? topic.answer() : answer, Optional.of(other));
    }

    static Topic apart(Topic topic) {
        return turned(topic, TopicState.RAISED, topic.answer(), Optional.empty());
    }

    static Topic answered(Topic topic, TopicState state, String answer) {
        return turned(topic, state, answer, Optional.empty());
    }

    static Topic reopened(Topic topic) {
        return turned(topic, TopicState.REOPENED, topic.answer(), Optional.empty());
    }

    private static Topic turned(Topic t, TopicState state, String answer, Optional<TopicId> joinedTo) {
        return new Topic(
                t.id(),
                t.number(),
                t.title(),
                t.words(),
                t.raisedBy(),
                t.resident(),
                t.unit(),
                t.way(),
                t.raisedOn(),
                t.filing(),
                state,
                answer,
                joinedTo,
                t.closing());
    }
}
