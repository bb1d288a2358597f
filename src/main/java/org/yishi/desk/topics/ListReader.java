package org.yishi.desk.topics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yishi.desk.people.People;
import org.yishi.desk.roster.table.Mapping;
import org.yishi.desk.roster.table.Merges;
import org.yishi.desk.topics.ListRow.State;
import org.yishi.model.Outcome;
import org.yishi.model.Refusal;
import org.yishi.model.id.TopicId;
import org.yishi.model.topic.Alike;
import org.yishi.model.topic.Topic;
import org.yishi.office.read.Book;
import org.yishi.office.read.Cell;
import org.yishi.office.read.Row;
import org.yishi.office.read.Sheet;
import org.yishi.rule.matter.Likeness;

/** Reads a book as a list of matters and holds each row against the matters that are there and the rows before it. */
final class ListReader {
    /** So much alike that it is probably the same thing said twice. */
    private static final int VERY = 80;
    /** Enough alike to be pointed out. */
    private static final int RATHER = 55;

    private final ListWords words = ListWords.load();
    private final RowReader rows;
    private final List<Topic> there;
    private final List<Found> found = new ArrayList<>();
    private final List<ListPreview.Columns> columns = new ArrayList<>();
    private final List<Refusal> notes = new ArrayList<>();

    ListReader(People people, List<Topic> there, LocalDate today) {
        this.there = there;
        rows = new RowReader(words, people, today);
    }

    private record Found(ListRow.Place place, RowReader.Read read) {}

    Outcome<ListPreview> read(String name, Book book) {
        for (var sheet : book.sheets()) {
            if (!sheet.rows().isEmpty()) {
                sheet(sheet);
            }
        }
        if (columns.isEmpty()) {
            var first = book.sheets().stream()
                    .filter(sheet -> !sheet.rows().isEmpty())
                    .findFirst()
                    .orElseThrow();
            return Outcome.refused("topiclist.wrong.no-heading", name, first.name());
        }
        if (found.isEmpty()) {
            return Outcome.refused(
                    "topiclist.wrong.no-rows", name, columns.getFirst().sheet());
        }
        return Outcome.done(new ListPreview(name, columns, judged(), notes));
    }

    private void sheet(Sheet sheet) {
        var head = Head.of(sheet, words);
        if (head.isEmpty()) {
            if (!sheet.hidden()) {
                notes.add(Refusal.of("topiclist.note.sheet", sheet.name()));
            }
            return;
        }
        columns.add(columns(sheet, head.get()));
        var merges = new Merges(sheet);
        int left = 0;
        for (var row : sheet.rows()) {
            if (row.number() > head.get().row() && !isTaken(sheet, head.get(), row, merges)) {
                left++;
            }
        }
        if (left > 0) {
            notes.add(Refusal.of("topiclist.note.rows", sheet.name(), left));
        }
    }

    private static ListPreview.Columns columns(Sheet sheet, Head head) {
        var letters = new EnumMap<Field, String>(Field.class);
        head.columns().forEach((field, column) -> letters.put(field, Mapping.letter(column)));
        return new ListPreview.Columns(sheet.name(), letters, head.unread());
    }

    /** Reads a row; false where it is a sum, a signature or the headings again. */
    private boolean isTaken(Sheet sheet, Head head, Row row, Merges merges) {
        var cells = new EnumMap<Field, Cell>(Field.class);
        head.columns().forEach((field, column) -> cells.put(field, merges.seen(row.number(), column)));
        boolean isHeading = head.columns().entrySet().stream()
                        .filter(e -> words.exactly(row.text(e.getValue()))
                                .filter(e.getKey()::equals)
                                .isPresent())
                        .limit(2)
                        .count()
                > 1;
        boolean isNone = row.cells().stream()
                .filter(cell -> !cell.isBlank())
                .findFirst()
                .filter(cell -> words.isNoMatter(cell.text()))
                .isPresent();
        if (isHeading || isNone) {
            return false;
        }
        // Merged cells say the same in rows that say nothing else: such a row is no matter.
        if (head.columns().values().stream().allMatch(column -> row.text(column).isEmpty())) {
            return true;
        }
        found.add(new Found(new ListRow.Place(sheet.name(), row.number()), rows.read(head, row.number(), cells)));
        return true;
    }

    private List<ListRow> judged() {
        var all = new ArrayList<>(there);
        for (int i = 0; i < found.size(); i++) {
            all.add(numbered(found.get(i).read().topic(), i));
        }
        var likeness = new Likeness(all);
        var before = new HashMap<SameMatter, List<Topic>>();
        there.forEach(topic -> before.computeIfAbsent(SameMatter.of(topic), _ -> new ArrayList<>())
                .add(topic));
        var judged = new ArrayList<ListRow>();
        for (int i = 0; i < found.size(); i++) {
            judged.add(judge(i, likeness, before));
        }
        return judged;
    }

    private ListRow judge(int i, Likeness likeness, Map<SameMatter, List<Topic>> before) {
        var one = found.get(i);
        var topic = numbered(one.read().topic(), i);
        if (topic.title().isEmpty()) {
            return row(
                    one,
                    State.EMPTY,
                    Refusal.of("topiclist.doubt.empty", one.place().row()),
                    Optional.empty());
        }
        var like = before.computeIfAbsent(SameMatter.of(topic), _ -> new ArrayList<>());
        var same = like.stream()
                .filter(other -> SameMatter.isSame(other, topic, one.read().hasDay()))
                .findFirst();
        if (same.isPresent()) {
            return row(one, State.SAME, sameAs(same.get()), Optional.empty());
        }
        like.add(topic);
        return likeness.to(topic, 3).stream()
                .filter(alike -> alike.percent() >= RATHER && isBefore(alike.topic(), i))
                .findFirst()
                .map(alike -> row(
                        one,
                        alike.percent() >= VERY ? State.ALIKE : State.DOUBTFUL,
                        alikeTo(alike),
                        Optional.of(alike)))
                .orElseGet(() -> row(one));
    }

    /** A row counts only against those before it: the first of two is not doubtful. */
    private static boolean isBefore(Topic other, int i) {
        return other.id().value() > 0 || -other.id().value() - 1 < i;
    }

    private ListRow row(Found one) {
        var doubts = one.read().doubts();
        var state = doubts.isEmpty() ? State.NEW : State.DOUBTFUL;
        return new ListRow(one.place(), one.read().topic(), state, doubts, Optional.empty());
    }

    private static ListRow row(Found one, State state, Refusal doubt, Optional<Alike> alike) {
        var doubts = new ArrayList<>(List.of(doubt));
        doubts.addAll(one.read().doubts());
        return new ListRow(one.place(), one.read().topic(), state, doubts, alike);
    }

    private Refusal sameAs(Topic other) {
        return other.id().value() > 0
                ? Refusal.of("topiclist.doubt.same", other.number())
                : Refusal.of("topiclist.doubt.same-row", rowOf(other));
    }

    private Refusal alikeTo(Alike alike) {
        var other = alike.topic();
        return other.id().value() > 0
                ? Refusal.of("topiclist.doubt.alike", other.number(), other.title(), alike.percent())
                : Refusal.of("topiclist.doubt.alike-row", rowOf(other), alike.percent());
    }

    private int rowOf(Topic earlier) {
        return found.get((int) -earlier.id().value() - 1).place().row();
    }

    /** Rows have ids below zero, so that they are told from what is in the file. */
    private static Topic numbered(Topic t, int i) {
        return new Topic(
                new TopicId(-i - 1),
                "",
                t.title(),
                t.words(),
                t.raisedBy(),
                t.resident(),
                t.unit(),
                t.way(),
                t.raisedOn(),
                t.filing(),
                t.state(),
                "",
                Optional.empty(),
                Optional.empty());
    }
}
