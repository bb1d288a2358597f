package org.yishi.report.matter;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import org.yishi.model.topic.Dossier;
import org.yishi.model.topic.Station;
import org.yishi.model.topic.Topic;
import org.yishi.report.Press;
import org.yishi.text.Days;
import org.yishi.text.Text;
import org.yishi.text.matter.MatterWords;

/**
 * Everything of one matter 议题全程档案 as one set of pages in Word, from the first voice to the end.
 *
 * <pre>{@code
 * new DossierPaper(press, id -> followUp.content(id)).write(path, dossier, course.stations());
 * }</pre>
 */
public final class DossierPaper {
    private final Press press;
    private final Text text;
    private final LongFunction<Optional<byte[]>> content;
    private final MatterWords words;

    /** A paper; {@code content} reads a photo or file of a report by its number. */
    public DossierPaper(Press press, LongFunction<Optional<byte[]>> content) {
        this.press = press;
        this.content = content;
        text = press.text();
        words = new MatterWords(text);
    }

    /**
     * Writes the file.
     *
     * @param course where the matter stands with each station of its way
     * @throws org.yishi.office.write.WriteFailure with its reason
     */
    public void write(Path target, Dossier dossier, Map<Station, Station.Progress> course) {
        var sheet = new DossierSheet(press);
        var topic = dossier.topic();
        var name = text.of("matter.task", topic.number(), topic.title());
        sheet.title(
                press.heading(text.of("matter.paper.title", press.village().name())),
                text.of("matter.paper.subtitle", name));
        facts(sheet, dossier);
        new CourseTable(sheet, press.now().toLocalDate()).write(dossier, course);
        voice(sheet, dossier);
        new MeetingPart(sheet).write(dossier.sittings());
        new TaskPart(sheet, new Proofs(text, content), press.now().toLocalDate()).write(dossier);
        new NoticePart(sheet).write(dossier.disclosures());
        new SurveyPart(sheet).write(dossier.surveys());
        end(sheet, dossier);
        sheet.write(target, text.of("matter.paper.title", press.village().name()) + " " + name);
    }

    private void facts(DossierSheet sheet, Dossier dossier) {
        var topic = dossier.topic();
        sheet.fact(text.of("matter.paper.number"), topic.number());
        sheet.fact(text.of("matter.paper.name"), topic.title());
        sheet.fact(text.of("matter.paper.kind"), topic.kind());
        sheet.fact(
                text.of("topics.paper.tags"),
                String.join(text.of("topics.paper.and"), topic.filing().tags()));
        sheet.fact(text.of("topics.paper.touches"), topic.filing().touches());
        sheet.fact(
                text.of("matter.paper.state"),
                words.ended(topic).orElseGet(() -> text.of("matter.state", topic.state())));
        if (!dossier.tasks().isEmpty()) {
            sheet.fact(
                    text.of("matter.paper.progress"),
                    text.of(
                            "matter.paper.progress-of",
                            dossier.tasks().size(),
                            dossier.standing().closedTasks(),
                            dossier.progress()));
        }
        sheet.fact(
                text.of("matter.paper.money"),
                words.money(dossier.planned(), dossier.spent()).orElse(""));
    }

    private void voice(DossierSheet sheet, Dossier dossier) {
        var topic = dossier.topic();
        sheet.part(Station.VOICE);
        sheet.plain(text.of("matter.paper.sentence", words.raised(dossier.standing())));
        if (!topic.words().isBlank()) {
            sheet.plain(text.of("matter.paper.quoted", topic.words().strip()));
        }
        for (Topic joined : dossier.joined()) {
            sheet.plain(text.of("matter.paper.sentence", words.voice(joined)));
            sheet.plain(joined.words());
        }
    }

    private void end(DossierSheet sheet, Dossier dossier) {
        var topic = dossier.topic();
        if (dossier.turns().isEmpty()
                && topic.closing().isEmpty()
                && topic.answer().isBlank()) {
            return;
        }
        var days = new Days(text);
        sheet.part(Station.CLOSED);
        for (var turn : dossier.turns()) {
            var what = text.of(turn.isReopening() ? "matter.turn-opened" : "matter.turn-closed", turn.by());
            sheet.plain(text.of("matter.paper.on", days.date(turn.at().toLocalDate()), what));
            sheet.plain(turn.words());
        }
        if (dossier.turns().isEmpty()) {
            topic.closing().ifPresent(end -> {
                sheet.plain(text.of("matter.closed-by", days.date(end.on()), end.by()));
                sheet.plain(end.words());
            });
        }
        if (!topic.answer().isBlank()) {
            sheet.fact(text.of("matter.paper.answer"), topic.answer());
        }
    }
}
