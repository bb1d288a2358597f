package org.yishi.desk.followup.sight;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.yishi.desk.Work;
import org.yishi.model.Outcome;
import org.yishi.model.event.Event;
import org.yishi.model.sight.Legend;
import org.yishi.model.sight.Light;
import org.yishi.store.Tx;
import org.yishi.text.Text;

/**
 * What the lights of tasks mean in this village.
 *
 * <pre>{@code
 * var legend = legends.now(text);
 * var light = Lights.of(legend, line, today).map(Light::shown).orElse("");   // ▲ 逾期
 * }</pre>
 */
public final class Legends {
    /** A legend that fills a page is read by nobody. */
    private static final int MOST_LIGHTS = 12;

    private static final int MOST_LETTERS = 24;

    private final Work work;

    public Legends(Work work) {
        this.work = work;
    }

    /** The legend that holds now: the village's own, or the plain one in the words of a language. */
    public Legend now(Text text) {
        return work.read(tx -> of(tx, text));
    }

    /** The legend that holds now, within a transaction. */
    public static Legend of(Tx tx, Text text) {
        return tx.sights().legend().orElseGet(() -> Preset.PLAIN.legend(text));
    }

    /** The legend that the village set; empty while the plain one holds. */
    public Optional<Legend> own() {
        return work.read(tx -> tx.sights().legend());
    }

    /** Sets the village's own legend; each light needs a word of its own. */
    public Outcome<Legend> set(Legend legend) {
        return checked(legend)
                .then(fine -> work.act((tx, now) -> {
                    tx.sights().set(fine);
                    tx.record(new Event.LegendSet());
                    return Outcome.done(fine);
                }));
    }

    /** Puts back what held before: a legend of the village's own, or none. */
    public Outcome<Boolean> putBack(Optional<Legend> before) {
        if (before.isPresent()) {
            return set(before.get()).then(set -> Outcome.done(true));
        }
        return work.act((tx, now) -> {
            tx.sights().clearLegend();
            tx.record(new Event.LegendSet());
            return Outcome.done(true);
        });
    }

    private static Outcome<Legend> checked(Legend legend) {
        if (legend.lights().isEmpty() || legend.lights().size() > MOST_LIGHTS) {
            return Outcome.refused("followup.legend.number", MOST_LIGHTS);
        }
        var words = new HashSet<String>();
        for (var word : words(legend)) {
            if (word.isEmpty() || word.codePointCount(0, word.length()) > MOST_LETTERS) {
                return Outcome.refused("followup.legend.word", MOST_LETTERS);
            }
            if (!words.add(word)) {
                return Outcome.refused("followup.legend.twice", word);
            }
        }
        return Outcome.done(new Legend(legend.lights().stream()
                .map(light ->
                        new Light(light.word().strip(), light.hue(), light.sign(), light.states(), light.bounds()))
                .toList()));
    }

    private static List<String> words(Legend legend) {
        return legend.lights().stream().map(light -> light.word().strip()).toList();
    }
}
