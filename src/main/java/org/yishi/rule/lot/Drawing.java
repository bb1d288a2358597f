package org.yishi.rule.lot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yishi.rule.Draw;

/**
 * A draw of so many people by strata 分层抽签, in which everybody has the same chance and each stratum gets its share to
 * within one seat.
 *
 * <p>The seats of a stratum are its share of them all, rounded down or up. Which are rounded up is itself drawn: the shares
 * are laid end to end along a line of as many units as there are people, and a seat falls on every point that lies a whole
 * number of steps behind a start drawn from the seed (systematic sampling). So nobody is favoured because a stratum's
 * share happens to round up. Within a stratum the least lots are drawn; those behind them are substitutes, in order.
 *
 * <p>The strata lie along the line in the order of their names: a name must be the same in every language and place.
 *
 * <p>To repeat it by hand: {@code printf 'SEED-NUMBER' | sha256sum} is a person's lot; the start is the first twelve
 * hexadecimal digits of the lot of number 0, as a number, modulo the number of people.
 */
public final class Drawing {
    private static final int DIGITS = 12;
    private static final int HEXADECIMAL = 16;

    private Drawing() {}

    /**
     * Somebody who can be drawn.
     *
     * @param number under which everybody can find the person, above zero; no two alike
     * @param stratum the name of the stratum, e.g. "第一网格 · 女 · 60岁以上"; empty where nothing is told apart
     */
    public record Ticket(long number, String stratum) {}

    /**
     * What became of a stratum.
     *
     * @param people how many there are
     * @param drawn in the order of their lots
     * @param substitutes who comes next if somebody cannot, in order
     */
    public record Stratum(String name, int people, List<Long> drawn, List<Long> substitutes) {
        public Stratum {
            drawn = List.copyOf(drawn);
            substitutes = List.copyOf(substitutes);
        }
    }

    /**
     * Draws.
     *
     * @param size how many; all of them where there are not so many
     * @param spare how many substitutes a stratum gets for each seat drawn
     */
    public static List<Stratum> draw(long seed, int size, int spare, List<Ticket> tickets) {
        Map<String, List<Long>> strata = new TreeMap<>();
        tickets.forEach(
                t -> strata.computeIfAbsent(t.stratum(), _ -> new ArrayList<>()).add(t.number()));
        var seats = seats(seed, Math.min(size, tickets.size()), strata);
        var result = new ArrayList<Stratum>();
        strata.forEach((name, numbers) -> {
            var lots = order(seed, numbers);
            int drawn = seats.getOrDefault(name, 0);
            int end = (int) Math.min(lots.size(), drawn + (long) drawn * spare);
            result.add(new Stratum(name, lots.size(), lots.subList(0, drawn), lots.subList(drawn, end)));
        });
        return List.copyOf(result);
    }

    /** Exact: the line is as long as all people times all seats, a step is as long as all people. */
    private static Map<String, Integer> seats(long seed, int size, Map<String, List<Long>> strata) {
        long people = strata.values().stream().mapToLong(List::size).sum();
        var seats = new LinkedHashMap<String, Integer>();
        if (people == 0) {
            return seats;
        }
        long at = start(seed, people);
        for (var stratum : strata.entrySet()) {
            long end = at + (long) size * stratum.getValue().size();
            seats.put(stratum.getKey(), (int) (end / people - at / people));
            at = end;
        }
        return seats;
    }

    /** Numbers in the order of their lots, the least first: who stands behind the substitutes comes after them. */
    public static List<Long> order(long seed, List<Long> numbers) {
        return numbers.stream()
                .sorted(Comparator.comparing((Long number) -> Draw.lot(seed, number)))
                .toList();
    }

    /** Where the first step begins, from 0 to one less than there are people. */
    public static long start(long seed, long people) {
        return Long.parseLong(Draw.lot(seed, 0).substring(0, DIGITS), HEXADECIMAL) % people;
    }
}
