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
    default Place place() {
        return switch (this) {
            case Meeting _, Hall _, Minutes _, Forum _ -> Place.MEETINGS;
            case Matter _,
                    Route _,
                    Petition _,
                    Survey _,
                    NewSurvey _,
                    TopicList _,
                    TopicPlan _,
                    Screening _,
                    Procedures _,
                    Compacts _,
                    Compact _ -> Place.MATTERS;
            case Task _, NewTask _ -> Place.FOLLOWUP;
            case Notice _ -> Place.DISCLOSURES;
            case Year _ -> Place.HOME;
        };
    }

    /** A meeting's preparation and papers. */
    record Meeting(MeetingId id) implements Goal {}

    /** The hall of a meeting: the host's console. */
    record Hall(MeetingId id) implements Goal {}

    /** The minutes of a meeting. */
    record Minutes(MeetingId id) implements Goal {}

    /** A matter's thread, from the first voice to done. */
    record Matter(TopicId id) implements Goal {}

    /** A matter's way through its procedure. */
    record Route(TopicId id) implements Goal {}

    /** Who asks that a meeting be held on a matter. */
    record Petition(TopicId topic) implements Goal {}

    /** The procedures that can be chosen, and the village's own. */
    record Procedures() implements Goal {}

    /** A task with its reports. */
    record Task(TaskId id) implements Goal {}

    /** A task that no meeting made: its form. */
    record NewTask() implements Goal {}

    /** What is put up, or is to be. */
    record Notice(DisclosureId id) implements Goal {}

    /** What residents were asked of a matter, and said. */
    record Survey(SurveyId id) implements Goal {}

    /** A survey of a matter that is about to be made. */
    record NewSurvey(TopicId topic) implements Goal {}

    /** What a meeting does beside its votes: lots, groups, opinions, questionnaires, a budget. */
    record Forum(MeetingId id) implements Goal {}

    /** A list of topics that somebody sent in, before it is taken over. */
    record TopicList() implements Goal {}

    /** The matters that nobody has looked at yet, and the answers that nobody has given yet. */
    record Screening() implements Goal {}

    /** Which matters are planned for which year. */
    record TopicPlan() implements Goal {}

    /** The village's rules and compacts. */
    record Compacts() implements Goal {}

    /** One of them, with its versions. */
    record Compact(long id) implements Goal {}

    /** The days of a year that the village is held to. */
    record Year() implements Goal {}
}
