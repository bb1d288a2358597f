package org.yishi.desk.lot;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.yishi.live.Exhibit;
import org.yishi.live.Exhibit.Look;
import org.yishi.live.Exhibit.Row;
import org.yishi.model.lot.Lot;
import org.yishi.model.lot.LotPerson;
import org.yishi.model.lot.LotTerms;
import org.yishi.model.lot.Stratum;
import org.yishi.text.Text;
import org.yishi.text.lot.LotWords;

/**
 * What the hall sees of a draw: before it the strata with their share, after it the seed, the method and the names. Of
 * nobody the hall sees more than name, number on the roster and stratum.
 */
public final class LotWall {
    private static final int NAMES = 5;

    private final Text text;
    private final LotWords words;

    public LotWall(Text text) {
        this.text = text;
        words = new LotWords(text);
    }

    /** Before the draw: from whom, how many, and what each stratum is to have. */
    public Exhibit plan(LotTerms terms, List<Stratum> strata) {
        int frame = strata.stream().mapToInt(Stratum::people).sum();
        var rows = strata.stream()
                .map(s -> new Row(
                        Look.PLAIN,
                        "",
                        words.stratum(s),
                        text.of("lot.wall-share", s.people(), words.seats(s, terms.size(), frame))))
                .toList();
        return new Exhibit(
                text.of("lot.wall-plan"),
                text.of("lot.wall-plan-below", words.from(terms), frame, words.size(terms)),
                rows,
                text.of("lot.wall-plan-note"));
    }

    /** After the draw: the seed and how to draw again, then the names, stratum by stratum, substitutes behind them. */
    public Exhibit drawn(KeptLots.Shown shown) {
        var lot = shown.lot();
        var rows = new ArrayList<Row>();
        for (var stratum : lot.strata()) {
            if (stratum.seats() > 0) {
                rows.add(new Row(
                        Look.NOW,
                        "",
                        words.stratum(stratum),
                        text.of("lot.wall-drawn-of", stratum.seats(), stratum.people())));
                rows.addAll(names(shown, stratum, false));
                rows.addAll(names(shown, stratum, true));
            }
        }
        return new Exhibit(text.of("lot.wall-drawn", lot.seats()), words.seed(lot), rows, words.repeat(lot.seed()));
    }

    /** Who moved up for whom so far. */
    public Exhibit moved(KeptLots.Shown shown) {
        var lot = shown.lot();
        var rows = moves(lot).stream()
                .map(p -> new Row(
                        Look.PLAIN,
                        "",
                        text.of("lot.moved-up", shown.name(p), instead(shown, p)),
                        text.of("lot.answer", p.answer())))
                .toList();
        return new Exhibit(text.of("lot.wall-moved"), words.seed(lot), rows, "");
    }

    /** The substitutes who moved up, in the order of the strata. */
    public static List<LotPerson> moves(Lot lot) {
        return lot.people().stream().filter(p -> p.standsFor().isPresent()).toList();
    }

    private static String instead(KeptLots.Shown shown, LotPerson substitute) {
        return substitute
                .standsFor()
                .flatMap(shown.lot()::person)
                .map(shown::name)
                .orElse("");
    }

    private List<Row> names(KeptLots.Shown shown, Stratum stratum, boolean substitutes) {
        var people = shown.lot().of(stratum).stream()
                .filter(p -> p.substitute() == substitutes)
                .toList();
        var rows = new ArrayList<Row>();
        for (int i = 0; i < people.size(); i += NAMES) {
            var line = people.subList(i, Math.min(people.size(), i + NAMES)).stream()
                    .map(p -> text.of("lot.wall-name", p.resident().value(), shown.name(p)))
                    .collect(Collectors.joining(text.of("lot.gap")));
            rows.add(
                    substitutes
                            ? new Row(Look.FAINT, "", text.of("lot.wall-substitutes", line), "")
                            : new Row(Look.PLAIN, "", line, ""));
        }
        return rows;
    }
}
