package org.yishi.window.matter;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.yishi.desk.followup.FollowUp;
import org.yishi.desk.matter.Matters;
import org.yishi.desk.matter.intake.Answers;
import org.yishi.desk.matter.intake.Intake;
import org.yishi.desk.matter.plan.YearPlan;
import org.yishi.desk.meeting.Agendas;
import org.yishi.desk.meeting.Planning;
import org.yishi.desk.people.Residents;
import org.yishi.desk.petition.Petitions;
import org.yishi.desk.procedure.Routes;
import org.yishi.live.Changes;
import org.yishi.model.Outcome;
import org.yishi.model.id.TopicId;
import org.yishi.model.topic.Answer;
import org.yishi.window.matter.intake.IntakeDesks;

/**
 * What the pages of matters work with.
 *
 * @param print writes everything of a matter as a Word file
 * @param slips writes a slip for each answer as a Word file
 */
public record MatterDesks(
        Matters matters,
        Intake intake,
        Answers answers,
        YearPlan plan,
        Routes routes,
        FollowUp followUp,
        Agendas agendas,
        Planning planning,
        Residents residents,
        Petitions petitions,
        BiFunction<TopicId, Path, Outcome<Path>> print,
        BiFunction<List<Answer>, Path, Outcome<Path>> slips,
        Changes changes) {
    /** What the form works with. */
    IntakeDesks forForm() {
        return new IntakeDesks(intake, matters, residents);
    }

    /**
     * The ways from a matter to what is built elsewhere.
     *
     * @param announce drafts what is put up of it
     * @param evaluate begins to ask residents about it
     */
    public record Ways(Consumer<TopicId> announce, Consumer<TopicId> evaluate) {}
}
