package org.yishi.desk.team;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.yishi.live.Exhibit;
import org.yishi.live.Exhibit.Look;
import org.yishi.live.Exhibit.Row;
import org.yishi.model.presence.Attendee;
import org.yishi.text.NameOrder;
import org.yishi.text.Text;
import org.yishi.text.lot.TeamWords;

/** What the hall sees of the groups: group by group, or by name who sits where. */
public final class TeamWall {
    private static final int NAMES = 7;
    private static final int PLACES = 5;

    private final Text text;
    private final TeamWords words;

    public TeamWall(Text text) {
        this.text = text;
        words = new TeamWords(text);
    }

    /** Each group with its facilitator and its people. */
    public Exhibit lists(Teams.Shown shown) {
        var rows = new ArrayList<Row>();
        for (var team : shown.teams()) {
            var about = words.about(team);
            var head = about.isEmpty() ? words.name(team) : text.of("team.wall-head", words.name(team), about);
            rows.add(new Row(
                    Look.NOW, "", head, text.of("team.people", team.seats().size())));
            var names = shown.of(team).stream().map(Attendee::display).toList();
            for (int i = 0; i < names.size(); i += NAMES) {
                var line = String.join(text.of("lot.gap"), names.subList(i, Math.min(names.size(), i + NAMES)));
                rows.add(new Row(Look.PLAIN, "", line, ""));
            }
        }
        return new Exhibit(text.of("team.wall-lists"), words.sizes(shown.teams()), rows, "");
    }

    /** By pinyin initials: where each sits. The first use of the order costs some tenths of a second. */
    public Exhibit places(Teams.Shown shown) {
        var byLetter = new LinkedHashMap<String, List<String>>();
        for (var who : inOrder(shown)) {
            var letter = who.initials().isEmpty() ? "" : who.initials().substring(0, 1);
            shown.of(who.id())
                    .ifPresent(team -> byLetter.computeIfAbsent(letter, _ -> new ArrayList<>())
                            .add(text.of("team.wall-place", who.display(), team.number())));
        }
        var rows = new ArrayList<Row>();
        byLetter.forEach((letter, places) -> {
            for (int i = 0; i < places.size(); i += PLACES) {
                var line = places.subList(i, Math.min(places.size(), i + PLACES)).stream()
                        .collect(Collectors.joining(text.of("lot.gap")));
                rows.add(new Row(Look.PLAIN, letter, line, ""));
            }
        });
        return new Exhibit(text.of("team.wall-places"), words.sizes(shown.teams()), rows, "");
    }

    /** Everybody who sits in a group, by name. */
    static List<Attendee> inOrder(Teams.Shown shown) {
        var byName = NameOrder.byPinyin();
        return shown.people().stream()
                .filter(a -> shown.of(a.id()).isPresent())
                .sorted(Comparator.comparing((Attendee a) -> a.initials().isEmpty())
                        .thenComparing(
                                a -> a.initials().isEmpty() ? "" : a.initials().substring(0, 1))
                        .thenComparing(Attendee::name, byName)
                        .thenComparingInt(Attendee::number))
                .toList();
    }
}
