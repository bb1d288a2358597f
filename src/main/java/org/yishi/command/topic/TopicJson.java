package org.yishi.command.topic;

import org.yishi.command.kit.Json;
import org.yishi.model.topic.Standing;

/** A topic for programs: as it was raised, what it is filed under, where it stands. */
final class TopicJson {
    private TopicJson() {}

    static Json of(Standing standing) {
        var topic = standing.topic();
        return new Json()
                .put("number", topic.number())
                .put("title", topic.title())
                .put("words", topic.words())
                .put("raisedBy", topic.raisedBy())
                .put("grid", standing.unit())
                .put("way", topic.way().name())
                .put("raisedOn", topic.raisedOn().toString())
                .put("kind", topic.kind())
                .put("tags", topic.filing().tags())
                .put("touches", topic.filing().touches())
                .put("state", topic.state().name())
                .put("answer", topic.answer());
    }
}
