package org.yishi.window.matter;

import java.time.LocalDate;
import org.yishi.model.topic.Standing;
import org.yishi.model.topic.TopicState;

/** What part of the matters is looked at. */
enum Sight {
    OPEN,
    LATE,
    /** Raised, and not yet taken up. */
    NEW,
    ENDED,
    ALL;

    boolean shows(Standing standing, LocalDate today) {
        var state = standing.topic().state();
        return switch (this) {
            case OPEN -> state.isOpen();
            case LATE -> state.isOpen() && standing.late(today) > 0;
            case NEW -> state == TopicState.RAISED;
            case ENDED -> !state.isOpen();
            case ALL -> true;
        };
    }
}
