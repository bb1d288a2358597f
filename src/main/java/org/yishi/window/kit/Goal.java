package org.yishi.window.kit;

import org.yishi.model.id.DisclosureId;
import org.yishi.model.id.MeetingId;
import org.yishi.model.id.SurveyId;
import org.yishi.model.id.TaskId;
import org.yishi.model.id.TopicId;

/**
 * Something of the village that has a page of its own. Whatever names it leads there:
 * {@code kit.go().to(new Goal.Task(id))}.
 */
public sealed interface Goal {
    /** The place on top of which the page is shown. */
    Place place();

    /** A meeting's preparation and papers. */
    record Meeting(MeetingId id) implements Goal {
        @Override
        public Place place() {
            return Place.MEETINGS;
        }
    }

    /** The hall of a meeting: the host's console. */
    record Hall(MeetingId id) implements Goal {
        @Override
        public Place place() {
            return Place.MEETINGS;
        }
    }

    /** The minutes of a meeting. */
    record Minutes(MeetingId id) implements Goal {
        @Override
        public Place place() {
            return Place.MEETINGS;
        }
    }

    /** A matter's thread, from the first voice to done. */
    record Matter(TopicId id) implements Goal {
        @Override
        public Place place() {
            return Place.MATTERS;
        }
    }

    /** A matter's way through its procedure. */
    record Route(TopicId id) implements Goal {
        @Override
        public Place place() {
            return Place.MATTERS;
        }
    }

    /** A task with its reports. */
    record Task(TaskId id) implements Goal {
        @Override
        public Place place() {
            return Place.FOLLOWUP;
        }
    }

    /** A task that no meeting made: its form. */
    record NewTask() implements Goal {
        @Override
        public Place place() {
            return Place.FOLLOWUP;
        }
    }

    /** What is put up, or is to be. */
    record Notice(DisclosureId id) implements Goal {
        @Override
        public Place place() {
            return Place.DISCLOSURES;
        }
    }

    /** What residents were asked of a matter, and said. */
    record Survey(SurveyId id) implements Goal {
        @Override
        public Place place() {
            return Place.MATTERS;
        }
    }

    /** A survey of a matter that is about to be made. */
    record NewSurvey(TopicId topic) implements Goal {
        @Override
        public Place place() {
            return Place.MATTERS;
        }
    }
}
