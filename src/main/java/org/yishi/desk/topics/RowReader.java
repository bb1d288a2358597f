package org.yishi.desk.topics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yishi.desk.followup.sheet.read.SheetDays;
import org.yishi.desk.people.People;
import org.yishi.desk.roster.table.Lexicon;
import org.yishi.desk.roster.table.Mapping;
import org.yishi.model.Refusal;
import org.yishi.model.id.TopicId;
import org.yishi.model.id.UnitId;
import org.yishi.model.people.Resident;
import org.yishi.model.people.Unit;
import org.yishi.model.people.UnitKind;
import org.yishi.model.topic.Channel;
import org.yishi.model.topic.Filing;
import org.yishi.model.topic.Topic;
import org.yishi.model.topic.TopicState;
import org.yishi.office.read.Cell;

/** Makes a matter of one row's cells; whatever cannot be told is told as a doubt with its cell, and left out. */
final class RowReader {
    private static final int TITLE = 30;
    private static final Pattern TAGS = Pattern.compile("[,，、;；\\n]+");
    private static final Pattern SENTENCE = Pattern.compile("[。！？!?\\n]");

    private final ListWords words;
    private final People people;
    private final LocalDate today;

    RowReader(ListWords words, People people, LocalDate today) {
        this.words = words;
        this.people = people;
        this.today = today;
    }

    /** What was made of a row. */
    record Read(Topic topic, boolean hasDay, List<Refusal> doubts) {
        Read {
            doubts = List.copyOf(doubts);
        }
    }

    /** The row, with its doubts. */
    Read read(Head head, int row, Map<Field, Cell> cells) {
        return new One(head, row, cells).read();
    }

    private final class One {
        private final Head head;
        private final int row;
        private final Map<Field, Cell> cells;
        private final List<Refusal> doubts = new ArrayList<>();

        One(Head head, int row, Map<Field, Cell> cells) {
            this.head = head;
            this.row = row;
            this.cells = cells;
        }

        Read read() {
            var title = title();
            var who = text(Field.WHO);
            var grid = grid();
            var resident = resident(who, grid);
            var day = day();
            var topic = new Topic(
                    new TopicId(0),
                    "",
                    title,
                    text(Field.WORDS),
                    who,
                    resident.map(Resident::id),
                    grid.or(() -> resident.flatMap(Resident::grid)),
                    way(),
                    day.orElse(today),
                    filing(),
                    TopicState.RAISED,
                    "",
                    Optional.empty(),
                    Optional.empty());
            return new Read(topic, day.isPresent(), doubts);
        }

        private String text(Field field) {
            return cells.getOrDefault(field, Cell.BLANK).text();
        }

        /** As the spreadsheet names it, e.g. D7. */
        private String cell(Field field) {
            return Mapping.letter(head.columns().getOrDefault(field, 0)) + row;
        }

        private String title() {
            var title = text(Field.TITLE).replaceAll("\\s*\\n\\s*", " ");
            if (!title.isEmpty() || text(Field.WORDS).isEmpty()) {
                return title;
            }
            var first = SENTENCE.split(text(Field.WORDS), 2)[0].strip();
            int points = first.codePointCount(0, first.length());
            var cut = points <= TITLE ? first : first.substring(0, first.offsetByCodePoints(0, TITLE)) + "…";
            doubts.add(Refusal.of("topiclist.doubt.no-title", row, cut));
            return cut;
        }

        private Optional<UnitId> grid() {
            var said = text(Field.GRID);
            if (said.isEmpty()) {
                return Optional.empty();
            }
            var found = people.units().values().stream()
                    .filter(unit -> unit.kind() == UnitKind.GRID)
                    .filter(unit -> GridName.isSame(unit.name(), said))
                    .map(Unit::id)
                    .toList();
            if (found.size() != 1) {
                doubts.add(Refusal.of("topiclist.doubt.grid", cell(Field.GRID), said));
            }
            return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
        }

        /** Who alone bears the name, in the grid where one is told; of several nobody is meant for certain. */
        private Optional<Resident> resident(String name, Optional<UnitId> grid) {
            var key = Lexicon.bare(name);
            if (key.isEmpty()) {
                return Optional.empty();
            }
            var all = people.residents().stream()
                    .filter(r -> !r.isRetired() && Lexicon.bare(r.name()).equals(key))
                    .toList();
            var near = all.stream()
                    .filter(r -> grid.isPresent() && r.grid().equals(grid))
                    .toList();
            var fits = near.size() == 1 ? near : all;
            if (fits.size() > 1) {
                doubts.add(Refusal.of("topiclist.doubt.who", cell(Field.WHO), name, fits.size()));
            }
            return fits.size() == 1 ? Optional.of(fits.getFirst()) : Optional.empty();
        }

        private Channel way() {
            var said = text(Field.WAY);
            if (said.isEmpty()) {
                return Channel.OTHER;
            }
            var way = words.way(said);
            if (way.isEmpty()) {
                doubts.add(Refusal.of("topiclist.doubt.way", cell(Field.WAY), said));
            }
            return way.orElse(Channel.OTHER);
        }

        private Optional<LocalDate> day() {
            var cell = cells.getOrDefault(Field.DAY, Cell.BLANK);
            if (cell.text().isEmpty()) {
                return Optional.empty();
            }
            var day = SheetDays.of(cell, today);
            if (day.isEmpty()) {
                doubts.add(Refusal.of("topiclist.doubt.day", cell(Field.DAY), cell.text()));
            } else if (day.get().isAfter(today)) {
                doubts.add(Refusal.of("topiclist.doubt.future", cell(Field.DAY), day.get()));
                return Optional.empty();
            }
            return day;
        }

        private Filing filing() {
            return new Filing(
                    text(Field.KIND),
                    Arrays.asList(TAGS.split(text(Field.TAGS), -1)),
                    text(Field.TOUCHES).replaceAll("\\s*\\n\\s*", " "));
        }
    }
}
