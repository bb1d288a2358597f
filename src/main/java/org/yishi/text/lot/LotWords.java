package org.yishi.text.lot;

import java.util.ArrayList;
import java.util.stream.Collectors;
import org.yishi.model.lot.Lot;
import org.yishi.model.lot.LotFacts;
import org.yishi.model.lot.LotTerms;
import org.yishi.model.lot.Stratum;
import org.yishi.model.lot.Trait;
import org.yishi.text.Days;
import org.yishi.text.Quantities;
import org.yishi.text.Text;

/**
 * A draw by lot in words.
 *
 * <pre>{@code
 * new LotWords(text).stratum(stratum);   // 第1网格 · 女 · 60岁以上
 * }</pre>
 */
public final class LotWords {
    private final Text text;

    public LotWords(Text text) {
        this.text = text;
    }

    /** What a stratum is called; the words for everybody where nothing is told apart. */
    public String stratum(Stratum stratum) {
        var names = new ArrayList<String>();
        stratum.grid().ifPresent(grid -> names.add(grid(grid)));
        stratum.sex().ifPresent(sex -> names.add(text.of("roster.gender", sex)));
        stratum.age().ifPresent(age -> names.add(text.of("lot.age", age)));
        return names.isEmpty() ? text.of("lot.everybody") : String.join(" · ", names);
    }

    /** A grid's name, or the words for none. */
    public String grid(String name) {
        return name.isEmpty() ? text.of("lot.no-grid") : name;
    }

    /** How many seats a stratum gets before the seed is known: its share rounded down or up. */
    public String seats(Stratum stratum, int size, int frame) {
        long share = (long) Math.min(size, frame) * stratum.people();
        long least = frame == 0 ? 0 : share / frame;
        return frame == 0 || share % frame == 0
                ? text.of("lot.seats", least)
                : text.of("lot.seats-between", least, least + 1);
    }

    /** The exact share of a stratum in the seats, to two places. */
    public String share(Stratum stratum, int frame) {
        return new Quantities(text).percent(stratum.people(), frame);
    }

    /** From whom is drawn: grids, role, age. */
    public String from(LotTerms terms) {
        var parts = new ArrayList<String>();
        parts.add(
                terms.grids().isEmpty()
                        ? text.of("lot.from-all")
                        : terms.grids().stream().collect(Collectors.joining(text.of("lot.comma"))));
        terms.role().ifPresent(role -> parts.add(text.of("body.role", role)));
        if (terms.leastAge() > 0) {
            parts.add(text.of("lot.from-age", terms.leastAge(), new Days(text).date(terms.day())));
        }
        return String.join(text.of("lot.comma"), parts);
    }

    /** By what people are told apart. */
    public String strata(LotTerms terms) {
        return terms.strata().isEmpty()
                ? text.of("lot.one-pot")
                : terms.strata().stream().sorted().map(this::trait).collect(Collectors.joining(text.of("lot.comma")));
    }

    /** 网格, 性别, 年龄. */
    public String trait(Trait trait) {
        return text.of("lot.trait", trait);
    }

    /** How many take part in all, how many of them are drawn. */
    public String size(LotTerms terms) {
        int others = terms.total() - terms.size();
        return others == 0
                ? text.of("lot.size-all", terms.total())
                : text.of("lot.size-words", terms.total(), terms.percent(), terms.size(), others);
    }

    /** The seed and where it came from. */
    public String seed(Lot lot) {
        return text.of("lot.seed-words", lot.seed(), text.of("lot.seed-from", lot.seedFrom()));
    }

    /** How anybody can draw the same people again without this program. */
    public String repeat(long seed) {
        return text.of("lot.repeat", seed);
    }

    /** What the minutes say. */
    public String facts(LotFacts facts) {
        var lot = facts.lot();
        var from = text.of("lot.seed-from", lot.seedFrom());
        var drawn = facts.sitIn()
                ? text.of("lot.minutes-sit-in", facts.drawn(), facts.frame(), lot.seed(), from)
                : text.of("lot.minutes", facts.taking(), facts.drawn(), facts.frame(), lot.seed(), from);
        return facts.substitutes() == 0 ? drawn : drawn + text.of("lot.minutes-moved", facts.substitutes());
    }
}
