package org.yishi.text.matter;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yishi.model.disclosure.Disclosure;
import org.yishi.model.disclosure.Objection;
import org.yishi.model.task.ActionItem;
import org.yishi.model.task.ProgressNote;
import org.yishi.model.task.Resolution;
import org.yishi.model.topic.NextStep;
import org.yishi.model.topic.Standing;
import org.yishi.model.topic.Topic;
import org.yishi.text.Days;
import org.yishi.text.Text;
import org.yishi.text.money.Yuan;

/** What a matter's page and its paper say alike. */
public final class MatterWords {
    private final Text text;
    private final Days days;

    public MatterWords(Text text) {
        this.text = text;
        this.days = new Days(text);
    }

    /** Who raised it, from where, when and by which way, in one sentence. */
    public String raised(Standing standing) {
        var topic = standing.topic();
        var who = topic.raisedBy().isBlank() ? text.of("matter.somebody") : topic.raisedBy();
        var from = standing.unit().isEmpty() ? who : text.of("matter.who-from", who, standing.unit());
        return text.of("matter.raised", from, days.date(topic.raisedOn()), text.of("matter.way", topic.way()));
    }

    /** Who raised one more voice on a matter, when and by which way, under which number and title. */
    public String voice(Topic voice) {
        var who = voice.raisedBy().isBlank() ? text.of("matter.somebody") : voice.raisedBy();
        var raised = text.of("matter.raised", who, days.date(voice.raisedOn()), text.of("matter.way", voice.way()));
        return text.of("topics.voice", raised, voice.number(), voice.title());
    }

    /** What is to be done next, in a few words. */
    public String next(NextStep next) {
        return switch (next) {
            case NextStep.TakeUp() -> text.of("matter.next.take-up");
            case NextStep.Meet(var _, LocalDate day) -> text.of("matter.next.meet", day);
            case NextStep.Resolve(var _) -> text.of("matter.next.resolve");
            case NextStep.Assign(var _) -> text.of("matter.next.assign");
            case NextStep.Work(Standing.Promise task, boolean isLate) -> work(task, isLate);
            case NextStep.SignOff(Standing.Promise task) -> text.of("matter.next.sign-off", task.title());
            case NextStep.Announce() -> text.of("matter.next.announce");
            case NextStep.PutUp(var _, LocalDate planned, boolean isLate) ->
                text.of(isLate ? "matter.next.put-up-late" : "matter.next.put-up", planned);
            case NextStep.Answer(var _, int objections) -> text.of("matter.next.answer", objections);
            case NextStep.Hang(var _, LocalDate until) -> text.of("matter.next.hang", until);
            case NextStep.TakeDown(var _) -> text.of("matter.next.take-down");
            case NextStep.Evaluate() -> text.of("matter.next.evaluate");
            case NextStep.Ask(var _) -> text.of("matter.next.ask");
            case NextStep.Close() -> text.of("matter.next.close");
            case NextStep.Nothing() -> text.of("matter.next.nothing");
        };
    }

    private String work(Standing.Promise task, boolean isLate) {
        var due = task.due().map(LocalDate::toString).orElse(text.of("followup.no-due"));
        return text.of(isLate ? "matter.next.work-late" : "matter.next.work", task.owner(), task.title(), due);
    }

    /** How a matter ended that is not dealt with here any more; empty while it is. */
    public Optional<String> ended(Topic topic) {
        return switch (topic.state()) {
            case RAISED, TAKEN_UP, REOPENED -> Optional.empty();
            case JOINED, HANDED_ON, DECLINED -> Optional.of(text.of("matter.state", topic.state()));
            case CLOSED ->
                topic.closing()
                        .map(end -> text.of("matter.closed-by", days.date(end.on()), end.by()))
                        .or(() -> Optional.of(text.of("matter.state", topic.state())));
        };
    }

    /** What a meeting came to: number, title and words. */
    public String resolution(Resolution resolution) {
        return text.of("matter.resolution", resolution.number(), resolution.title());
    }

    /** By whom it is carried out, or to whom it goes. */
    public String way(Resolution resolution) {
        var way = text.of("followup.way", resolution.way());
        return resolution.wayNote().isBlank() ? way : text.of("report.name-with", way, resolution.wayNote());
    }

    /** Who does it, with whom, by when, who watches over it, with what money. */
    public String task(ActionItem task) {
        return Stream.of(
                        Optional.of(text.of("matter.owner", task.owner())),
                        said("matter.helpers", task.helpers()),
                        said("matter.supervisor", task.plan().supervisor()),
                        Optional.of(due(task)),
                        money(task))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(text.of("matter.and")));
    }

    private String due(ActionItem task) {
        if (task.due().isEmpty()) {
            return text.of("matter.no-due");
        }
        var due = task.due().map(days::date).orElse("");
        return task.timesMoved() == 0
                ? text.of("matter.due", due)
                : text.of(
                        "matter.due-moved", due, task.firstDue().map(days::date).orElse(""), task.timesMoved());
    }

    private Optional<String> money(ActionItem task) {
        return money(task.plan().planned(), task.spent());
    }

    /** Money planned and spent, in fen; empty where there is neither. */
    public Optional<String> money(long planned, long spent) {
        if (planned == 0) {
            return spent == 0 ? Optional.empty() : Optional.of(text.of("matter.spent", Yuan.of(spent)));
        }
        return Optional.of(text.of("matter.money", Yuan.of(planned), Yuan.of(spent)));
    }

    /** When and by whom it was reported, with the state from then on, how far it is and what it cost. */
    public String reported(ProgressNote note) {
        return Stream.of(
                        Optional.of(text.of(
                                "matter.reported",
                                days.date(note.at().toLocalDate()),
                                note.author(),
                                text.of("followup.state", note.state()))),
                        note.percent().map(percent -> text.of("matter.percent", percent)),
                        note.spent() == 0
                                ? Optional.<String>empty()
                                : Optional.of(text.of("matter.spent", Yuan.of(note.spent()))))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(text.of("matter.and")));
    }

    /** From when to when and where it was on the wall, or that it was not yet. */
    public String hung(Disclosure notice) {
        if (notice.voidReason().isPresent()) {
            return text.of("matter.notice-void", notice.voidReason().get());
        }
        if (notice.putUp().isEmpty()) {
            return text.of("matter.notice-planned", days.date(notice.plannedOn()));
        }
        var from = notice.putUp().map(days::date).orElse("");
        var until = notice.until().map(days::date).orElse("");
        var place = notice.place().isBlank() ? text.of("matter.wall") : notice.place();
        return notice.takenDown()
                .map(down -> text.of("matter.notice-down", place, from, until, days.date(down)))
                .orElseGet(() -> text.of("matter.notice-up", place, from, until));
    }

    /** When and by whom something was said to what is put up, and what. */
    public String objection(Objection objection) {
        var who = objection.by().isBlank() ? text.of("matter.somebody") : objection.by();
        return text.of("matter.objection", days.date(objection.on()), who, objection.words());
    }

    /** The answer to an objection; empty while there is none. */
    public Optional<String> answer(Objection objection) {
        return objection
                .answeredOn()
                .map(on ->
                        text.of("matter.objection-answer", days.date(on), objection.answeredBy(), objection.answer()));
    }

    private Optional<String> said(String key, String value) {
        return value.isBlank() ? Optional.empty() : Optional.of(text.of(key, value));
    }
}
