package org.yishi.desk.count;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.yishi.model.count.Ballots;
import org.yishi.model.count.Slate;

/**
 * Reads the orders of PrefLib (N. Mattei and T. Walsh, PrefLib: a library for preferences, 2013; preflib.org), its old
 * files and its new ones with {@code #} before each line about the file.
 *
 * <pre>
 * # NUMBER ALTERNATIVES: 3         3
 * # NUMBER VOTERS: 5               1,Adam
 * # ALTERNATIVE NAME 1: Adam       2,Basil
 * # ALTERNATIVE NAME 2: Basil      3,Charlotte
 * # ALTERNATIVE NAME 3: Charlotte  5,5,2
 * 3: 1,3                           3,1,3
 * 2: 2,{1,3}                       2,2,{1,3}
 * </pre>
 *
 * <p>{@code .soc} strict and complete, {@code .soi} strict, {@code .toc} with ties and complete, {@code .toi} with ties.
 * Orders that are not of their kind, and papers that do not add up to the number of voters told, are errors.
 */
final class PrefLibReader {
    private final FileText file;
    private final boolean ties;
    private final boolean complete;

    private PrefLibReader(FileText file, String kind) {
        this.file = file;
        ties = kind.startsWith("to");
        complete = kind.endsWith("c");
    }

    static Ballots.Ranked read(FileText file, String kind) {
        return new PrefLibReader(file, kind).read();
    }

    private Ballots.Ranked read() {
        var head = PrefLibHead.of(file);
        int candidates = head.names().size();
        var pile = new Pile(file, candidates);
        int last = 1;
        for (var line : head.orders()) {
            int cut = line.text().indexOf(head.mark());
            if (cut < 0) {
                throw WrongFileException.of("count.preflib-order", file.name(), line.number());
            }
            var many = line.text().substring(0, cut).strip();
            var ranks = ranks(line.number(), line.text().substring(cut + 1), candidates, pile);
            pile.add(line.number(), ranks, file.papers(line.number(), many));
            last = line.number();
        }
        if (head.voters() >= 0 && head.voters() != pile.sum()) {
            throw WrongFileException.of("count.preflib-voters", file.name(), last, head.voters(), pile.sum());
        }
        return new Ballots.Ranked(new Slate(head.title(), head.names(), Set.of(), 1), pile.papers());
    }

    private List<List<Integer>> ranks(int line, String order, int candidates, Pile pile) {
        var ranks = new ArrayList<List<Integer>>();
        var seen = new BitSet(candidates);
        List<Integer> group = List.of();
        boolean inGroup = false;
        for (var piece : order.split(",", -1)) {
            var token = piece.strip();
            if (token.isEmpty() && order.isBlank()) {
                break;
            }
            if (token.startsWith("{")) {
                refuseIf(inGroup || !ties, line);
                inGroup = true;
                group = new ArrayList<>();
                token = token.substring(1).strip();
            }
            boolean closes = token.endsWith("}");
            if (closes) {
                refuseIf(!inGroup, line);
                token = token.substring(0, token.length() - 1).strip();
            }
            int candidate = file.candidate(line, token, candidates);
            if (seen.get(candidate)) {
                throw WrongFileException.of("count.preflib-twice", file.name(), line, token);
            }
            seen.set(candidate);
            if (inGroup) {
                group.add(candidate);
            } else {
                ranks.add(pile.single(candidate));
            }
            if (closes) {
                ranks.add(List.copyOf(group));
                inGroup = false;
            }
        }
        refuseIf(inGroup, line);
        if (complete && seen.cardinality() != candidates) {
            throw WrongFileException.of("count.preflib-short", file.name(), line, seen.cardinality(), candidates);
        }
        return ranks;
    }

    private void refuseIf(boolean wrong, int line) {
        if (wrong) {
            throw WrongFileException.of("count.preflib-ties", file.name(), line);
        }
    }
}
