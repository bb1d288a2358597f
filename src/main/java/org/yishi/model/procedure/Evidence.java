package org.yishi.model.procedure;

import org.yishi.model.id.DisclosureId;
import org.yishi.model.id.ItemId;
import org.yishi.model.id.MeetingId;
import org.yishi.model.id.SurveyId;

/** By what a stage is known to be done. */
public sealed interface Evidence {
    /** A meeting of one of its bodies. */
    record Sitting(MeetingId meeting, ItemId item) implements Evidence {}

    /** Something that hung on the wall. */
    record Notice(DisclosureId disclosure) implements Evidence {}

    /** All promises are done. */
    record Promises(int tasks) implements Evidence {}

    /** Residents were asked, and the survey is closed. */
    record Asked(SurveyId survey) implements Evidence {}

    /** The matter was raised. */
    record Raised() implements Evidence {}

    /** Somebody noted it. */
    record Noted(Step step) implements Evidence {}
}
