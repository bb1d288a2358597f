// house: one list of all that can happen, read by kind
package org.yishi.model.event;

// house: a sealed type is read whole, and every kind of entry is one line of it

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yishi.model.id.AttendeeId;
import org.yishi.model.id.DisclosureId;
import org.yishi.model.id.ItemId;
import org.yishi.model.id.MeetingId;
import org.yishi.model.id.PollId;
import org.yishi.model.id.ResidentId;
import org.yishi.model.id.ResolutionId;
import org.yishi.model.id.SpeechId;
import org.yishi.model.id.SurveyId;
import org.yishi.model.id.TaskId;
import org.yishi.model.id.TopicId;
import org.yishi.model.presence.PresenceKind;
import org.yishi.model.survey.SurveyVerdict;
import org.yishi.model.task.TaskState;
import org.yishi.model.topic.TopicState;
import org.yishi.model.verdict.Count;
import org.yishi.model.verdict.Papers;
import org.yishi.model.verdict.Result;
import org.yishi.model.vote.Choice;
import org.yishi.model.vote.PollForm;

/**
 * One thing that a person did, as the journal keeps it. Entries name rows and small facts, never personal data: that
 * stays in its row, where the law lets it be removed one day while the journal stays whole.
 */
public sealed interface Event {
    /**
     * A newer program brought the file up to date and sealed every row anew.
     *
     * @param flaws what its own check had found in the file before
     */
    record FileUpgraded(int version, List<String> flaws) implements Event {
        public FileUpgraded {
            flaws = List.copyOf(flaws);
        }
    }

    /**
     * What could be read of a damaged file was brought into this one, and every row sealed anew.
     *
     * @param lost what could not be read, a line each
     */
    record FileRescued(List<String> lost) implements Event {
        public FileRescued {
            lost = List.copyOf(lost);
        }
    }

    record VillageFounded(String name) implements Event {}

    record VillageChanged(String name) implements Event {}

    record BodyChanged(String code) implements Event {}

    record RosterImported(String fileName, int added, int changed) implements Event {}

    record ResidentAdded(ResidentId resident) implements Event {}

    record ResidentChanged(ResidentId resident) implements Event {}

    record ResidentRetired(ResidentId resident, String reason) implements Event {}

    record ResidentBroughtBack(ResidentId resident) implements Event {}

    record MeetingPlanned(MeetingId meeting) implements Event {}

    record MeetingChanged(MeetingId meeting) implements Event {}

    record MeetingCancelled(MeetingId meeting, String reason) implements Event {}

    record AgendaChanged(MeetingId meeting) implements Event {}

    record ItemFiled(ItemId item, String fileName) implements Event {}

    record ListMade(MeetingId meeting, int entitled) implements Event {}

    record AttendeeAdded(AttendeeId attendee) implements Event {}

    record AttendeeChanged(AttendeeId attendee) implements Event {}

    record AttendeeStruck(AttendeeId attendee) implements Event {}

    record NoticeSent(MeetingId meeting, LocalDate day) implements Event {}

    record DeviationNoted(MeetingId meeting, String rule, String reason) implements Event {}

    record MeetingOpened(MeetingId meeting) implements Event {}

    record MeetingEnded(MeetingId meeting) implements Event {}

    record PresenceNoted(AttendeeId attendee, PresenceKind kind) implements Event {}

    record AllCheckedIn(MeetingId meeting, int people) implements Event {}

    record PresenceTakenBack(AttendeeId attendee, PresenceKind kind, String reason) implements Event {}

    record ProxyGiven(AttendeeId principal, AttendeeId holder) implements Event {}

    record ProxyEnded(AttendeeId principal, AttendeeId holder) implements Event {}

    record ItemStarted(ItemId item) implements Event {}

    record ItemFinished(ItemId item) implements Event {}

    record ItemSkipped(ItemId item) implements Event {}

    record SpeakerQueued(SpeechId speech) implements Event {}

    record SpeechStarted(SpeechId speech) implements Event {}

    record SpeechPaused(SpeechId speech) implements Event {}

    record SpeechEnded(SpeechId speech) implements Event {}

    record SpeakerWithdrawn(SpeechId speech) implements Event {}

    record SpeechNoted(SpeechId speech) implements Event {}

    record PollOpened(PollId poll, PollForm form) implements Event {}

    record Counted(PollId poll, Count count) implements Event {}

    record CountTakenBack(PollId poll) implements Event {}

    record PapersCounted(PollId poll, Papers papers) implements Event {}

    record BoxOpened(PollId poll) implements Event {}

    /** A paper was read out; what it said stays out of the journal, as who cast it does. */
    record PaperUnfolded(PollId poll) implements Event {}

    record PaperTakenBack(PollId poll) implements Event {}

    record CountedBlind(PollId poll, boolean agreed) implements Event {}

    record VoiceGiven(PollId poll, AttendeeId attendee, Choice choice) implements Event {}

    record VoiceTakenBack(PollId poll, AttendeeId attendee) implements Event {}

    record OfficersNamed(PollId poll) implements Event {}

    record TotalsTyped(PollId poll) implements Event {}

    record HeldVotesCounted(PollId poll, AttendeeId holder, Count count) implements Event {}

    record PollChecked(PollId poll) implements Event {}

    record RecountBegun(PollId poll, String reason) implements Event {}

    record PollClosed(PollId poll, Result result) implements Event {}

    record TieDecided(PollId poll, Result result) implements Event {}

    record PollReopened(PollId poll) implements Event {}

    record PollPublished(PollId poll, Result result, String reason) implements Event {}

    record PollVoided(PollId poll, String reason) implements Event {}

    record ResolutionMade(ResolutionId resolution) implements Event {}

    record ResolutionWorded(ResolutionId resolution) implements Event {}

    record TopicRaised(TopicId topic) implements Event {}

    record TopicChanged(TopicId topic, TopicState state) implements Event {}

    record TopicClosed(TopicId topic, String by, String words) implements Event {}

    record TopicReopened(TopicId topic, String reason) implements Event {}

    record ProcedureSet(String code) implements Event {}

    record RouteBegun(TopicId topic, String procedure) implements Event {}

    record StageNoted(TopicId topic, String stage, String said) implements Event {}

    record RouteStopped(TopicId topic) implements Event {}

    record ProcedureRemoved(String code) implements Event {}

    record StagePaperFiled(TopicId topic, String stage, String kind) implements Event {}

    record StagePaperMarked(long paper, boolean takenBack) implements Event {}

    /** So many asked that a meeting be held on a matter. */
    record TopicSigned(TopicId topic, int names) implements Event {}

    record SignaturesTakenBack(TopicId topic, int names) implements Event {}

    /** Of which body a meeting is asked for. */
    record PetitionSet(TopicId topic, String body) implements Event {}

    record TopicFiled(TopicId topic, String fileName) implements Event {}

    /** A voice on a matter that is there already. */
    record TopicVoiceJoined(TopicId voice, TopicId into) implements Event {}

    /** What became of so many voices was told to those who raised them. */
    record TopicsTold(List<TopicId> topics, LocalDate on) implements Event {
        public TopicsTold {
            topics = List.copyOf(topics);
        }
    }

    record TopicTellingTakenBack(TopicId topic) implements Event {}

    /** A matter was planned for a year, or for none. */
    record TopicPlanned(TopicId topic, Optional<Integer> year) implements Event {}

    record DisclosureChanged(DisclosureId disclosure) implements Event {}

    record SpecialDaySet(LocalDate day, boolean works) implements Event {}

    /** A list of holidays was taken over. */
    record SpecialDaysTaken(LocalDate first, LocalDate last, int days) implements Event {}

    record SheetSent(long sheet, int rows) implements Event {}

    record SheetTaken(List<String> files, int changes) implements Event {
        public SheetTaken {
            files = List.copyOf(files);
        }
    }

    /** Who is asked was drawn. */
    record SurveyOpened(SurveyId survey, int asked) implements Event {}

    /** A form was typed in; what it says stays out of the journal. */
    record SurveyAnswered(SurveyId survey) implements Event {}

    record SurveyAnswerTakenBack(SurveyId survey) implements Event {}

    /** A survey ended; a matter that its result opens again is opened in the same transaction. */
    record SurveyClosed(SurveyId survey, SurveyVerdict verdict, boolean reopened) implements Event {}

    record FilterSaved(String place, String name) implements Event {}

    record FilterRemoved(String place, String name) implements Event {}

    record LegendSet() implements Event {}

    /** A list of topics was taken over. */
    record TopicsTaken(String fileName, int added) implements Event {}

    /** Who may take part was drawn by lot. */
    record LotDrawn(MeetingId meeting, long lot, int people) implements Event {}

    record LotAnswered(MeetingId meeting, long lot) implements Event {}

    record LotVoided(MeetingId meeting, long lot, String reason) implements Event {}

    record TeamsMade(MeetingId meeting, int teams) implements Event {}

    record TeamChanged(MeetingId meeting, int team) implements Event {}

    record FloorRulesSet(MeetingId meeting) implements Event {}

    record OpinionsTaken(MeetingId meeting, int opinions) implements Event {}

    record OpinionChanged(MeetingId meeting, long opinion) implements Event {}

    /** Several opinions that say the same were joined to one. */
    record OpinionsJoined(MeetingId meeting, long into, int opinions) implements Event {}

    record OpinionsSorted(MeetingId meeting, String heading, int opinions) implements Event {}

    /** An opinion was handed on as a task. */
    record OpinionHandedOn(MeetingId meeting, long opinion, TaskId task) implements Event {}

    record ProposalChanged(MeetingId meeting, long proposal) implements Event {}

    record ProposalDropped(MeetingId meeting, long proposal, String reason) implements Event {}

    /** A proposal goes on as an item of an agenda. */
    record ProposalPut(MeetingId meeting, long proposal, ItemId item) implements Event {}

    record DotsEachSet(MeetingId meeting, int each) implements Event {}

    record DotsPlaced(MeetingId meeting, long proposal) implements Event {}

    record QuestionnaireChanged(MeetingId meeting, long questionnaire) implements Event {}

    /** A form was typed in; what it says stays out of the journal. */
    record ResponseTyped(MeetingId meeting, long questionnaire) implements Event {}

    record ResponseTakenBack(MeetingId meeting, long questionnaire) implements Event {}

    /** A form was typed anew; the one before is kept and no longer counts. */
    record ResponseCorrected(MeetingId meeting, long questionnaire) implements Event {}

    /** Forms were read from a file. */
    record ResponsesRead(MeetingId meeting, long questionnaire, int forms) implements Event {}

    /** A form was typed a second time to check the first. */
    record ResponseChecked(MeetingId meeting, long questionnaire) implements Event {}

    record BudgetChanged(MeetingId meeting, long budget) implements Event {}

    record BudgetScored(MeetingId meeting, long budget) implements Event {}

    record AmendmentChanged(MeetingId meeting, long budget, int amendment) implements Event {}

    record CompactChanged(long compact) implements Event {}

    record CompactDrafted(long compact, int version) implements Event {}

    record CompactSuggested(long compact, int version) implements Event {}

    record CompactReviewed(long compact, int version) implements Event {}

    record CompactVoted(long compact, int version, boolean carried) implements Event {}

    record CompactAdopted(long compact, int version) implements Event {}

    record YearDateSet(LocalDate day) implements Event {}

    record YearDateMarked(long date, String what) implements Event {}

    record TaskMade(TaskId task) implements Event {}

    record TaskChanged(TaskId task) implements Event {}

    record TaskReported(TaskId task, TaskState state) implements Event {}

    record TaskDueMoved(TaskId task, LocalDate due, String reason) implements Event {}

    record MinutesSaved(MeetingId meeting) implements Event {}

    record MinutesApproved(MeetingId meeting, String by) implements Event {}
}
