package org.yishi.desk.procedure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yishi.desk.Work;
import org.yishi.desk.matter.Matters;
import org.yishi.desk.meeting.Planning;
import org.yishi.desk.paper.Written;
import org.yishi.model.Outcome;
import org.yishi.model.body.Body;
import org.yishi.model.body.Measure;
import org.yishi.model.disclosure.Disclosure;
import org.yishi.model.id.DisclosureId;
import org.yishi.model.id.MeetingId;
import org.yishi.model.id.SurveyId;
import org.yishi.model.id.TopicId;
import org.yishi.model.procedure.Evidence;
import org.yishi.model.procedure.RegisterPage;
import org.yishi.model.procedure.RegisterPage.Came;
import org.yishi.model.procedure.StageKind;
import org.yishi.model.procedure.StageStatus;
import org.yishi.model.procedure.Step;
import org.yishi.model.survey.Survey;
import org.yishi.model.topic.Dossier;
import org.yishi.model.topic.Dossier.Sitting;
import org.yishi.model.verdict.Verdict;
import org.yishi.model.vote.Poll;
import org.yishi.model.vote.PollState;
import org.yishi.report.Press;
import org.yishi.report.procedure.RegisterPaper;
import org.yishi.rule.Attendance;
import org.yishi.text.Days;
import org.yishi.text.Lang;
import org.yishi.text.Text;
import org.yishi.text.VerdictWords;
import org.yishi.text.survey.SurveyWords;

/** Fills in the register of a matter's way, a page for each stage that was reached. */
public final class Register {
    private final Work work;
    private final Routes routes;
    private final Planning planning;
    private final Text text;
    private final Days days;

    public Register(Work work, Planning planning, Text text) {
        this.work = work;
        this.planning = planning;
        this.text = text;
        routes = new Routes(work);
        days = new Days(text);
    }

    /** Writes it as a Word file; refused where the matter goes by no procedure. */
    public Outcome<Path> write(TopicId topic, Path target) {
        var map = routes.map(topic);
        var dossier = new Matters(work).dossier(topic);
        if (map.isEmpty() || dossier.isEmpty()) {
            return Outcome.refused("procedure.not-on-its-way");
        }
        var pages = together(map.get().stages().stream()
                .filter(status -> status.state() != StageStatus.State.TO_COME)
                .map(status -> page(status, dossier.get()))
                .toList());
        var village = work.read(tx -> tx.village().find()).orElseThrow();
        return Written.to(
                target,
                () -> new RegisterPaper(Press.standard(text, village, work.now()))
                        .write(target, dossier.get().topic(), map.get().route().procedure(), pages));
    }

    /** The real form has no page for the carrying out: once its result is put up, that page tells of it. */
    private static List<RegisterPage> together(List<RegisterPage> pages) {
        var all = new ArrayList<RegisterPage>();
        for (var page : pages) {
            boolean tellsOfIt = !all.isEmpty()
                    && page.stage().kind() == StageKind.DISCLOSURE
                    && page.state() == StageStatus.State.DONE
                    && all.getLast().stage().kind() == StageKind.CARRYING_OUT
                    && all.getLast().state() == StageStatus.State.DONE;
            all.add(tellsOfIt ? page.after(all.removeLast()) : page);
        }
        return all;
    }

    private RegisterPage page(StageStatus status, Dossier dossier) {
        return status.by()
                .map(by -> switch (by) {
                    case Evidence.Sitting(var meeting, var item) -> sitting(status, dossier, meeting);
                    case Evidence.Notice(var notice) -> notice(status, dossier, notice);
                    case Evidence.Noted(var step) -> noted(status, step);
                    case Evidence.Promises(var tasks) -> promises(status, dossier);
                    case Evidence.Asked(var survey) -> asked(status, dossier, survey);
                    case Evidence.Raised() -> empty(status);
                })
                .orElseGet(() -> empty(status));
    }

    /** Which papers of the stage there are, and which are lacking: a missing one is what an inspection finds. */
    private List<String> papers(StageStatus status) {
        return new PaperWords(text).lines(status);
    }

    private RegisterPage empty(StageStatus status) {
        return new RegisterPage(
                status.stage(), status.state(), status.on(), "", Optional.empty(), List.of(), papers(status), "");
    }

    /** What those who were asked said, on the day on which it was counted. */
    private RegisterPage asked(StageStatus status, Dossier dossier, SurveyId id) {
        var words = new SurveyWords(text);
        var end = dossier.surveys().stream()
                .filter(survey -> survey.id().equals(id))
                .findFirst()
                .flatMap(Survey::end);
        return new RegisterPage(
                status.stage(),
                status.state(),
                end.map(e -> e.at().toLocalDate()).or(status::on),
                "",
                Optional.empty(),
                end.map(e -> List.of(words.result(e.result()))).orElseGet(List::of),
                papers(status),
                "");
    }

    private RegisterPage sitting(StageStatus status, Dossier dossier, MeetingId id) {
        var sitting = dossier.sittings().stream()
                .filter(s -> s.meeting().id().equals(id))
                .findFirst()
                .orElseThrow();
        return new RegisterPage(
                status.stage(),
                status.state(),
                status.on(),
                form(sitting),
                planning.show(id).map(record -> {
                    var who = Attendance.of(record).electorate();
                    return new Came(who.entitled(Measure.HEADS), who.present(Measure.HEADS));
                }),
                said(sitting),
                papers(status),
                "");
    }

    private String form(Sitting sitting) {
        Body body = sitting.meeting().body();
        return text.lang() == Lang.ZH ? body.name() : body.nameEn();
    }

    private List<String> said(Sitting sitting) {
        var lines = new ArrayList<String>();
        var words = new VerdictWords(text);
        sitting.polls().stream()
                .filter(poll -> poll.state() == PollState.PUBLISHED)
                .forEach(poll -> lines.addAll(vote(words, poll)));
        sitting.resolutions().forEach(resolution -> lines.add(resolution.text()));
        return lines;
    }

    private static List<String> vote(VerdictWords words, Poll poll) {
        Optional<Verdict> verdict = poll.verdict();
        return verdict.map(v -> List.of(poll.question(), words.sentence(v))).orElseGet(List::of);
    }

    private RegisterPage notice(StageStatus status, Dossier dossier, DisclosureId id) {
        var lines = dossier.disclosures().stream()
                .filter(d -> d.id().equals(id))
                .map(this::hung)
                .toList();
        return new RegisterPage(
                status.stage(), status.state(), status.on(), "", Optional.empty(), lines, papers(status), "");
    }

    private String hung(Disclosure d) {
        return text.of(
                "procedure.register-posted",
                d.title(),
                d.putUp().map(days::date).orElse(""),
                d.until().map(days::date).orElse(""),
                d.place(),
                d.objections().size());
    }

    private RegisterPage promises(StageStatus status, Dossier dossier) {
        var lines = dossier.tasks().stream()
                .map(task -> text.of(
                        "procedure.register-task", task.title(), task.owner(), text.of("followup.state", task.state())))
                .toList();
        return new RegisterPage(
                status.stage(), status.state(), status.on(), "", Optional.empty(), lines, papers(status), "");
    }

    private RegisterPage noted(StageStatus status, Step step) {
        boolean leftOut = step.kind() == Step.Said.LEFT_OUT;
        return new RegisterPage(
                status.stage(),
                status.state(),
                status.on(),
                step.held().map(Step.Held::form).orElse(""),
                step.held().map(h -> new Came(h.entitled(), h.present())),
                leftOut || step.words().isBlank() ? List.of() : List.of(step.words()),
                papers(status),
                leftOut ? step.words() : "");
    }
}
