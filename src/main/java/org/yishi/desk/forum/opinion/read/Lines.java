package org.yishi.desk.forum.opinion.read;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yishi.desk.forum.opinion.Opinions;
import org.yishi.model.forum.opinion.Gathered;
import org.yishi.model.forum.opinion.Said;
import org.yishi.model.team.Team;
import org.yishi.model.team.TeamId;

/** Makes opinions of rows: by their headings where a sheet has some, else by the first cell with words. */
final class Lines {
    private final Gathered known;
    private final Said usual;
    private final Vocabulary vocabulary = new Vocabulary();
    private final Set<String> seen = new HashSet<>();
    private final List<Line> lines = new ArrayList<>();

    /** Beside what is known; {@code usual} tells kind, group and item of what does not say its own. */
    Lines(Gathered known, Said usual) {
        this.known = known;
        this.usual = usual;
        known.standing().forEach(o -> seen.add(key(o.said())));
    }

    List<Line> of(List<Found> rows) {
        Map<Field, Integer> columns = Map.of();
        var sheet = "";
        for (var row : rows) {
            if (!row.sheet().equals(sheet)) {
                columns = Map.of();
                sheet = row.sheet();
            }
            var heads = heads(row);
            if (heads.containsKey(Field.WORDS)) {
                columns = heads;
            } else {
                take(row, columns);
            }
        }
        return lines;
    }

    private Map<Field, Integer> heads(Found row) {
        var heads = new EnumMap<Field, Integer>(Field.class);
        for (int i = 0; i < row.cells().size(); i++) {
            int column = i;
            vocabulary.field(row.cell(i)).ifPresent(field -> heads.putIfAbsent(field, column));
        }
        return heads;
    }

    private void take(Found row, Map<Field, Integer> columns) {
        int words = columns.getOrDefault(Field.WORDS, firstWords(row));
        var raw = row.cell(words);
        if (raw.isBlank()) {
            return;
        }
        var group = row.cell(columns.getOrDefault(Field.GROUP, -1)).strip();
        var team = team(group).or(() -> team(row.sheet()));
        for (var part : Cleaned.parts(raw)) {
            var cleaned = Cleaned.of(part, vocabulary);
            if (cleaned.words().isBlank()) {
                continue;
            }
            var kind = vocabulary
                    .kind(row.cell(columns.getOrDefault(Field.KIND, -1)))
                    .or(cleaned::kind)
                    .orElse(usual.kind());
            var said = new Said(
                    kind,
                    cleaned.words(),
                    row.cell(columns.getOrDefault(Field.BY, -1)).strip(),
                    team.or(usual::team),
                    usual.item(),
                    row.cell(columns.getOrDefault(Field.HEADING, -1)).strip());
            boolean isLost = !group.isEmpty() && team.isEmpty();
            lines.add(new Line(row.row(), said, group, state(said, isLost)));
        }
    }

    /** A lone number before the words is the number of the row. */
    private static int firstWords(Found row) {
        for (int i = 0; i < row.cells().size(); i++) {
            if (row.cell(i).codePoints().anyMatch(Character::isLetter)) {
                return i;
            }
        }
        return -1;
    }

    private Line.State state(Said said, boolean isLost) {
        if (said.words().codePointCount(0, said.words().length()) > Opinions.LONGEST) {
            return Line.State.TOO_LONG;
        }
        if (!seen.add(key(said))) {
            return Line.State.KNOWN;
        }
        return isLost ? Line.State.NO_GROUP : Line.State.NEW;
    }

    private Optional<TeamId> team(String name) {
        var wanted = bare(name);
        return known.groups().stream()
                .filter(team -> !wanted.isEmpty()
                        && vocabulary.names(team).stream()
                                .anyMatch(one -> bare(one).equals(wanted)))
                .map(Team::id)
                .findFirst();
    }

    private static String bare(String name) {
        return name.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
    }

    private static String key(Said said) {
        return said.team().map(TeamId::toString).orElse("") + "\n" + bare(said.by()) + "\n" + bare(said.words());
    }
}
