package org.yishi.report.matter;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yishi.model.disclosure.Disclosure;
import org.yishi.model.survey.Survey;
import org.yishi.model.task.Resolution;
import org.yishi.model.topic.Dossier;
import org.yishi.model.topic.Station;
import org.yishi.model.vote.Poll;
import org.yishi.office.write.docx.Table.Column;
import org.yishi.report.Names;
import org.yishi.text.Text;
import org.yishi.text.VerdictWords;

/** The way of a matter at a glance: each station, where it stands with it, and what happened there when. */
final class CourseTable {
    private final DossierSheet sheet;
    private final LocalDate today;
    private final Text text;
    private final Names names;

    CourseTable(DossierSheet sheet, LocalDate today) {
        this.sheet = sheet;
        this.today = today;
        text = sheet.text();
        names = new Names(text);
    }

    void write(Dossier dossier, Map<Station, Station.Progress> course) {
        var columns = List.of(
                Column.centred(text.of("matter.paper.station"), 3),
                Column.centred(text.of("matter.paper.stands"), 4),
                Column.left(text.of("matter.paper.happened"), 15));
        var rows = course.entrySet().stream()
                .map(entry -> List.of(
                        text.of("matter.station", entry.getKey()),
                        text.of("matter.paper.mark", entry.getValue()),
                        happened(entry.getKey(), dossier)))
                .toList();
        sheet.table(columns, rows);
    }

    private String happened(Station station, Dossier dossier) {
        return switch (station) {
            case VOICE -> dossier.topic().raisedOn().toString();
            case MEETING ->
                joined(dossier.sittings().stream()
                        .map(sitting -> sitting.meeting().day() + " "
                                + sitting.meeting().title()));
            case VOTE ->
                joined(dossier.sittings().stream()
                        .flatMap(sitting -> sitting.polls().stream())
                        .map(this::vote));
            case RESOLUTION ->
                joined(dossier.sittings().stream()
                        .flatMap(sitting -> sitting.resolutions().stream())
                        .map(Resolution::number));
            case PROMISE ->
                dossier.tasks().isEmpty()
                        ? ""
                        : text.of(
                                "matter.paper.progress-of",
                                dossier.tasks().size(),
                                dossier.standing().closedTasks(),
                                dossier.progress());
            case NOTICE -> joined(dossier.disclosures().stream().map(this::notice));
            case EVALUATION -> joined(dossier.surveys().stream().map(this::survey));
            case CLOSED ->
                dossier.topic().closing().map(end -> end.on() + " " + end.by()).orElse("");
        };
    }

    private String vote(Poll poll) {
        var word = poll.voidReason()
                .map(_ -> text.of("matter.paper.void"))
                .or(() -> poll.verdict().map(new VerdictWords(text)::word))
                .orElse("");
        return names.with(text.of("matter.paper.vote", poll.number()), word);
    }

    private String notice(Disclosure notice) {
        var up = notice.putUp().orElse(notice.plannedOn());
        var state = text.of("matter.paper.notice-is", notice.on(today));
        return names.with(up + " " + notice.number(), state);
    }

    private String survey(Survey survey) {
        return names.with(
                survey.openedOn().toString(),
                survey.end()
                        .map(end -> text.of("survey.verdict", end.result().verdict()))
                        .orElse(text.of("matter.survey-open")));
    }

    private String joined(Stream<String> parts) {
        return parts.collect(Collectors.joining(text.of("matter.and")));
    }
}
