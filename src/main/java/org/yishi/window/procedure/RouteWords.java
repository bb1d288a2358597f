package org.yishi.window.procedure;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.yishi.desk.procedure.Routes;
import org.yishi.model.procedure.Evidence;
import org.yishi.model.procedure.Lack;
import org.yishi.model.procedure.Posting;
import org.yishi.model.procedure.Procedure;
import org.yishi.model.procedure.Stage;
import org.yishi.text.Days;
import org.yishi.text.Lang;
import org.yishi.text.Text;

/** What stands on the page of a matter's way, in words. */
final class RouteWords {
    private final Text text;
    private final Days days;

    RouteWords(Text text) {
        this.text = text;
        days = new Days(text);
    }

    String name(Procedure procedure) {
        return text.lang() == Lang.ZH ? procedure.name() : procedure.nameEn();
    }

    String name(Stage stage) {
        return text.lang() == Lang.ZH ? stage.name() : stage.nameEn();
    }

    String rule(Stage stage) {
        return text.lang() == Lang.ZH ? stage.words() : stage.wordsEn();
    }

    String day(LocalDate day) {
        return days.date(day);
    }

    /** What is still to be done, as a sentence. */
    String lack(Lack lack, Routes.Shown shown) {
        return switch (lack) {
            case Lack.Meeting(var bodies) ->
                text.of(
                        "procedure.lack.meeting",
                        bodies.stream()
                                .map(shown::body)
                                .distinct()
                                .collect(Collectors.joining(text.of("procedure.or"))));
            case Lack.Planned(var _, var day) -> text.of("procedure.lack.planned", days.date(day));
            case Lack.Vote(var _) -> text.of("procedure.lack.vote");
            case Lack.NotPassed(var _, var result) ->
                text.of("procedure.lack.not-passed", text.of("hall.result", result));
            case Lack.Notice(var posting) -> text.of("procedure.lack.notice", length(posting));
            case Lack.ToPutUp(var _) -> text.of("procedure.lack.to-put-up");
            case Lack.Hanging(var _, var until) -> text.of("procedure.lack.hanging", days.date(until));
            case Lack.TooShort(var _, var have, var needed) -> text.of("procedure.lack.too-short", have, needed);
            case Lack.Objections(var _, var open) -> text.of("procedure.lack.objections", open);
            case Lack.Tasks() -> text.of("procedure.lack.tasks");
            case Lack.OpenTasks(var open) -> text.of("procedure.lack.open-tasks", open);
            case Lack.Word(var who) ->
                who.isEmpty() ? text.of("procedure.lack.word") : text.of("procedure.lack.word-of", who);
            case Lack.Papers(var papers) ->
                papers.stream()
                        .map(paper -> text.of("procedure.paper", paper))
                        .collect(Collectors.joining(text.of("procedure.and")));
            case Lack.Overtaken(var later) -> text.of("procedure.lack.overtaken", stageName(shown, later));
        };
    }

    private String stageName(Routes.Shown shown, String code) {
        return shown.map()
                .flatMap(map -> map.route().procedure().stage(code))
                .map(this::name)
                .orElse(code);
    }

    private String length(Posting posting) {
        return text.of(posting.working() ? "procedure.working-days" : "procedure.days", posting.days());
    }

    /** By what a stage is known to be done. */
    String evidence(Evidence by) {
        return switch (by) {
            case Evidence.Sitting(var _, var _) -> text.of("procedure.by.meeting");
            case Evidence.Notice(var _) -> text.of("procedure.by.notice");
            case Evidence.Promises(var tasks) -> text.of("procedure.by.tasks", tasks);
            case Evidence.Asked(var _) -> text.of("procedure.by.survey");
            case Evidence.Raised() -> text.of("procedure.by.raised");
            case Evidence.Noted(var step) ->
                step.held()
                        .map(h -> text.of(
                                "procedure.by.held", h.form(), h.entitled(), h.present(), h.yes(), step.words()))
                        .orElse(step.words());
        };
    }
}
