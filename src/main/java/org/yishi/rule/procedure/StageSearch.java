package org.yishi.rule.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.yishi.model.disclosure.Disclosure;
import org.yishi.model.meeting.ItemState;
import org.yishi.model.meeting.MeetingState;
import org.yishi.model.procedure.Evidence;
import org.yishi.model.procedure.Lack;
import org.yishi.model.procedure.Posting;
import org.yishi.model.procedure.Stage;
import org.yishi.model.procedure.StageKind;
import org.yishi.model.procedure.Step;
import org.yishi.model.task.ActionItem;
import org.yishi.model.topic.Dossier;
import org.yishi.model.topic.Dossier.Sitting;
import org.yishi.model.topic.Standing;
import org.yishi.model.verdict.Result;
import org.yishi.model.vote.Poll;
import org.yishi.model.vote.PollState;

/** Looks in the matter's record for what shows that a stage was done since a day. */
final class StageSearch {
    private final Stage stage;
    private final Dossier dossier;
    private final Since since;
    private final LocalDate today;

    /** When a stage was done, and by what that is known. */
    record Done(LocalDate on, Evidence by) {}

    /**
     * From when on things count.
     *
     * @param day what is older does not count
     * @param back the matter was sent back on that very day: of the day, only what came after counts
     */
    record Since(LocalDate day, Optional<Step> back) {
        private boolean counts(Sitting sitting) {
            var day = sitting.meeting().day();
            return counts(
                    day,
                    cut -> sitting.meeting().openedAt().map(cut.at()::isBefore).orElse(true));
        }

        private boolean counts(Disclosure notice) {
            return counts(
                    notice.putUp().orElse(notice.plannedOn()),
                    cut -> notice.id().value() > cut.notice());
        }

        private boolean counts(LocalDate of, Predicate<Step.Cut> after) {
            return of.isAfter(day)
                    || (of.equals(day)
                            && back.map(step -> step.cut().filter(after).isPresent())
                                    .orElse(true));
        }
    }

    /** A search. */
    StageSearch(Stage stage, Dossier dossier, Since since, LocalDate today) {
        this.stage = stage;
        this.dossier = dossier;
        this.since = since;
        this.today = today;
    }

    /** What shows that it was done. */
    Optional<Done> done() {
        return switch (stage.kind()) {
            case PROPOSAL, CONSULTATION, REVIEW -> raised();
            case EVALUATION -> asked();
            case DELIBERATION -> talkedOver();
            case DECISION -> decided();
            case DISCLOSURE -> hung();
            case CARRYING_OUT -> carriedOut();
        };
    }

    /** What is still to be done for it. */
    List<Lack> lacks() {
        return switch (stage.kind()) {
            case PROPOSAL, CONSULTATION, REVIEW, EVALUATION -> List.of(new Lack.Word(stage.who()));
            case DELIBERATION -> List.of(meeting());
            case DECISION -> List.of(vote());
            case DISCLOSURE -> notice();
            case CARRYING_OUT -> List.of(tasks());
        };
    }

    /** A matter that is taken down is a proposal already where no body has to make it. */
    private Optional<Done> raised() {
        return stage.kind() == StageKind.PROPOSAL
                        && stage.bodies().isEmpty()
                        && stage.who().isEmpty()
                ? Optional.of(new Done(dossier.topic().raisedOn(), new Evidence.Raised()))
                : Optional.empty();
    }

    private Optional<Done> asked() {
        return dossier.standing().surveys().stream()
                .filter(Standing.Asked::isClosed)
                .findFirst()
                .map(s -> new Done(since.day(), new Evidence.Asked(s.survey())));
    }

    private Optional<Done> talkedOver() {
        return held().filter(s -> s.item().state() == ItemState.DONE)
                .map(StageSearch::done)
                .findFirst();
    }

    private Optional<Done> decided() {
        return held().filter(s -> standing(s)
                        .reduce((first, later) -> later)
                        .flatMap(Poll::verdict)
                        .filter(v -> v.result().isFollowed())
                        .isPresent())
                .map(StageSearch::done)
                .findFirst();
    }

    private static Done done(Sitting sitting) {
        return new Done(
                sitting.meeting().day(),
                new Evidence.Sitting(sitting.meeting().id(), sitting.item().id()));
    }

    private Lack vote() {
        var last = held().filter(s -> s.meeting().state() == MeetingState.ENDED).reduce((first, later) -> later);
        if (last.isEmpty() || planned().isPresent()) {
            return meeting();
        }
        var meeting = last.get().meeting().id();
        Optional<Result> result = standing(last.get())
                .reduce((first, later) -> later)
                .flatMap(Poll::verdict)
                .map(v -> v.result());
        return result.<Lack>map(r -> new Lack.NotPassed(meeting, r)).orElseGet(() -> new Lack.Vote(meeting));
    }

    private Lack meeting() {
        return planned()
                .<Lack>map(s -> new Lack.Planned(s.meeting().id(), s.meeting().day()))
                .orElseGet(() -> new Lack.Meeting(stage.bodies()));
    }

    private static Stream<Poll> standing(Sitting sitting) {
        return sitting.polls().stream().filter(p -> p.state() == PollState.PUBLISHED);
    }

    private Stream<Sitting> held() {
        return sittings(MeetingState.RUNNING, MeetingState.ENDED);
    }

    private Optional<Sitting> planned() {
        return sittings(MeetingState.PLANNED).findFirst();
    }

    private Stream<Sitting> sittings(MeetingState... states) {
        return dossier.sittings().stream()
                .filter(s -> List.of(states).contains(s.meeting().state()))
                .filter(s -> stage.bodies().contains(s.meeting().body().code()))
                .filter(since::counts);
    }

    private Optional<Done> hung() {
        return notices().filter(this::longEnough).flatMap(d -> hung(d).stream()).findFirst();
    }

    private Optional<Done> hung(Disclosure d) {
        var by = new Evidence.Notice(d.id());
        if (stage.posting().filter(Posting::first).isEmpty()) {
            return d.putUp().map(day -> new Done(day, by));
        }
        return d.until()
                .filter(last -> last.isBefore(today) && d.unanswered().isEmpty())
                .map(last -> new Done(last, by));
    }

    private List<Lack> notice() {
        var posting = stage.posting().orElseThrow();
        return notices()
                .reduce((first, later) -> later)
                .map(this::lacking)
                .orElseGet(() -> List.of(new Lack.Notice(posting)));
    }

    private List<Lack> lacking(Disclosure d) {
        if (!longEnough(d)) {
            return List.of(new Lack.TooShort(
                    d.id(), d.days(), stage.posting().map(Posting::days).orElse(0)));
        }
        if (d.until().isEmpty()) {
            return List.of(new Lack.ToPutUp(d.id()));
        }
        if (!d.until().get().isBefore(today)) {
            return List.of(new Lack.Hanging(d.id(), d.until().get()));
        }
        return List.of(new Lack.Objections(d.id(), d.unanswered().size()));
    }

    private boolean longEnough(Disclosure d) {
        return stage.posting()
                .filter(p -> d.days() < p.days() || (p.working() && !d.working()))
                .isEmpty();
    }

    private Stream<Disclosure> notices() {
        return dossier.disclosures().stream()
                .filter(d -> d.voidReason().isEmpty())
                .filter(d -> stage.posting().filter(p -> p.kind() == d.kind()).isPresent())
                .filter(since::counts);
    }

    private Optional<Done> carriedOut() {
        var tasks = dossier.tasks();
        return tasks.isEmpty() || tasks.stream().anyMatch(t -> t.state().isOpen())
                ? Optional.empty()
                : Optional.of(new Done(lastDone(tasks), new Evidence.Promises(tasks.size())));
    }

    /** The day on which the last task was done; that it is checked and signed off later moves nothing. */
    private LocalDate lastDone(List<ActionItem> tasks) {
        return tasks.stream()
                .flatMap(StageSearch::doneBy)
                .max(LocalDate::compareTo)
                .filter(day -> day.isAfter(since.day()))
                .orElse(since.day());
    }

    private static Stream<LocalDate> doneBy(ActionItem task) {
        return task.notes().reversed().stream()
                .takeWhile(note -> !note.state().isOpen())
                .reduce((later, earlier) -> earlier)
                .stream()
                .map(note -> note.at().toLocalDate());
    }

    private Lack tasks() {
        int open =
                (int) dossier.tasks().stream().filter(t -> t.state().isOpen()).count();
        return open == 0 ? new Lack.Tasks() : new Lack.OpenTasks(open);
    }
}
