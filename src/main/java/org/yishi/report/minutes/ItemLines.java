package org.yishi.report.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yishi.model.meeting.AgendaItem;
import org.yishi.model.meeting.ItemState;
import org.yishi.model.meeting.Proceedings;
import org.yishi.model.meeting.Speech;
import org.yishi.model.meeting.SpeechState;
import org.yishi.model.meeting.Stance;
import org.yishi.model.minutes.Line;
import org.yishi.model.minutes.LineKind;
import org.yishi.model.task.ActionItem;
import org.yishi.model.task.Resolution;
import org.yishi.report.Names;
import org.yishi.report.Numerals;
import org.yishi.text.Days;
import org.yishi.text.Text;

/** One item of the agenda in the minutes: what was put forward, said, voted, resolved and promised. */
final class ItemLines {
    private final Text text;
    private final Proceedings record;
    private final VoteLines votes;
    private final Names names;

    ItemLines(Text text, Proceedings record) {
        this.text = text;
        this.record = record;
        this.votes = new VoteLines(text, record);
        this.names = new Names(text);
    }

    List<Line> of(AgendaItem item) {
        var lines = new ArrayList<Line>();
        lines.add(
                new Line(LineKind.ITEM, text.of("minutes.item", new Numerals(text).of(item.position()), item.title())));
        if (item.state() == ItemState.SKIPPED || item.state() == ItemState.WAITING) {
            lines.add(new Line(LineKind.PARAGRAPH, text.of("minutes.not-held")));
            return lines;
        }
        matter(item, lines);
        var opening = new OpeningLines(text, record);
        record.deviations().stream()
                .filter(d -> d.item().equals(Optional.of(item.id())))
                .map(opening::deviation)
                .forEach(lines::add);
        var speeches =
                record.speechesOf(item.id()).stream().filter(ItemLines::wasHeld).toList();
        speeches.stream().map(this::speech).forEach(lines::add);
        dissent(speeches, lines);
        record.pollsOf(item.id()).forEach(poll -> lines.addAll(votes.of(poll)));
        record.resolutionsOf(item.id()).forEach(resolution -> resolution(resolution, lines));
        record.tasks().stream()
                .filter(t -> t.item().equals(Optional.of(item.id())))
                .map(this::task)
                .forEach(lines::add);
        return lines;
    }

    /** Tasks that stand for the whole meeting. */
    List<Line> tasksOfNoItem() {
        var tasks = record.tasks().stream()
                .filter(t -> t.item().isEmpty())
                .map(this::task)
                .toList();
        if (tasks.isEmpty()) {
            return tasks;
        }
        var lines = new ArrayList<Line>();
        var number =
                record.items().stream().mapToInt(AgendaItem::position).max().orElse(0) + 1;
        lines.add(new Line(
                LineKind.ITEM, text.of("minutes.item", new Numerals(text).of(number), text.of("minutes.other-tasks"))));
        lines.addAll(tasks);
        return lines;
    }

    private void matter(AgendaItem item, List<Line> lines) {
        var kind = text.of("meeting.kind", item.kind());
        lines.add(new Line(
                LineKind.PARAGRAPH,
                item.presenter().isBlank()
                        ? text.of("minutes.kind", kind)
                        : text.of("minutes.kind-presented", kind, item.presenter())));
        item.text()
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> lines.add(new Line(LineKind.PARAGRAPH, line.strip())));
    }

    private static boolean wasHeld(Speech speech) {
        boolean heard = !speech.text().isBlank() || speech.spokenSeconds() > 0;
        return speech.state() == SpeechState.DONE || (heard && speech.state() != SpeechState.WITHDRAWN);
    }

    private Line speech(Speech speech) {
        var name = speech.stance() == Stance.NONE
                ? speech.name()
                : names.with(speech.name(), text.of("meeting.stance", speech.stance()));
        var said = speech.text().isBlank() ? text.of("minutes.spoke") : oneLine(speech.text());
        return new Line(LineKind.SPEECH, text.of("minutes.speech", name, said));
    }

    /** Who thought otherwise is owed an answer (关于加强城乡社区协商的意见): the secretary writes it here. */
    private void dissent(List<Speech> speeches, List<Line> lines) {
        var against = speeches.stream()
                .filter(s -> s.stance() == Stance.AGAINST)
                .map(Speech::name)
                .distinct()
                .toList();
        if (!against.isEmpty()) {
            lines.add(new Line(LineKind.PARAGRAPH, text.of("minutes.dissent", names.row(against))));
        }
    }

    private void resolution(Resolution resolution, List<Line> lines) {
        lines.add(new Line(
                LineKind.RESOLUTION,
                text.of("minutes.resolution", resolution.number(), resolution.title(), oneLine(resolution.text()))));
        var way = text.of("followup.way", resolution.way());
        lines.add(new Line(LineKind.RESOLUTION, text.of("minutes.way", names.with(way, resolution.wayNote()))));
    }

    private Line task(ActionItem task) {
        var due = task.due().map(new Days(text)::date).orElse(text.of("minutes.not-told"));
        return new Line(
                LineKind.TASK,
                task.helpers().isBlank()
                        ? text.of("minutes.task", task.number(), task.title(), task.owner(), due)
                        : text.of(
                                "minutes.task-helped", task.number(), task.title(), task.owner(), task.helpers(), due));
    }

    private static String oneLine(String words) {
        return words.strip().replaceAll("\\s*\\R\\s*", " ");
    }
}
