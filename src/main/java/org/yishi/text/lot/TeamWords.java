package org.yishi.text.lot;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.yishi.model.lot.AgeBand;
import org.yishi.model.lot.Trait;
import org.yishi.model.people.Gender;
import org.yishi.model.team.Tally;
import org.yishi.model.team.Team;
import org.yishi.text.Text;

/** Groups in words. */
public final class TeamWords {
    private final Text text;

    public TeamWords(Text text) {
        this.text = text;
    }

    /** 第3组, with its own name behind it where it has one. */
    public String name(Team team) {
        return team.name().isBlank()
                ? text.of("team.name", team.number())
                : text.of("team.name-called", team.number(), team.name());
    }

    /** Who leads it and writes, and where it sits; empty where nothing is said. */
    public String about(Team team) {
        var parts = new ArrayList<String>();
        if (!team.facilitator().isBlank()) {
            parts.add(text.of("team.facilitator-is", team.facilitator()));
        }
        if (!team.noteTaker().isBlank()) {
            parts.add(text.of("team.note-taker-is", team.noteTaker()));
        }
        if (!team.room().isBlank()) {
            parts.add(text.of("team.room-is", team.room()));
        }
        return String.join(text.of("lot.gap"), parts);
    }

    /** Smallest and largest group. */
    public String sizes(List<Team> teams) {
        var sizes = teams.stream().map(t -> t.seats().size()).sorted().toList();
        int all = sizes.stream().mapToInt(Integer::intValue).sum();
        return text.of("team.sizes", teams.size(), all, between(sizes.getFirst(), sizes.getLast()));
    }

    /** How each trait is spread: 女 8至9, 男 8至9; marked where the groups differ by more than one. */
    public String balance(List<Tally> tallies) {
        return tallies.stream().map(this::tally).collect(Collectors.joining(text.of("team.comma")));
    }

    private String tally(Tally tally) {
        var said = text.of("team.tally", value(tally), between(tally.least(), tally.most()));
        return tally.most() - tally.least() > 1 ? text.of("team.tally-off", said, tally.most() - tally.least()) : said;
    }

    private String between(int least, int most) {
        return least == most ? Integer.toString(least) : text.of("team.between", least, most);
    }

    private String value(Tally tally) {
        return switch (tally.trait()) {
            case SEX -> text.of("roster.gender", Gender.valueOf(tally.value()));
            case AGE -> text.of("lot.age", AgeBand.valueOf(tally.value()));
            case GRID -> new LotWords(text).grid(tally.value());
        };
    }

    /** 性别, 年龄, 网格. */
    public String trait(Trait trait) {
        return text.of("lot.trait", trait);
    }
}
