package org.yishi.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.yishi.model.id.ResolutionId;
import org.yishi.model.id.TopicId;
import org.yishi.model.topic.Topic;

/** What has become of one matter while the years are made. */
final class Tale {
    final TopicId id;
    final Topic topic;
    final List<ResolutionId> resolutions = new ArrayList<>();
    int open;
    int tasks;
    int sittings;
    LocalDate last;

    Tale(TopicId id, Topic topic) {
        this.id = id;
        this.topic = topic;
        last = topic.raisedOn();
    }

    /** Something happened to it on a day. */
    void moved(LocalDate day) {
        last = day.isAfter(last) ? day : last;
    }
}
