package org.yishi.desk.count;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import org.yishi.model.count.Ranking;

/** The papers read so far. */
final class Pile {
    private final FileText file;
    private final List<List<Integer>> singles;
    private final List<Ranking> papers = new ArrayList<>();
    private long sum;

    Pile(FileText file, int candidates) {
        this.file = file;
        var one = new ArrayList<List<Integer>>();
        for (int candidate = 0; candidate < candidates; candidate++) {
            one.add(List.of(candidate));
        }
        singles = List.copyOf(one);
    }

    /** A rank with one candidate. */
    List<Integer> single(int candidate) {
        return singles.get(candidate);
    }

    /** Adds papers, if there are any; the ranks are copied. */
    void add(int line, List<List<Integer>> ranks, long many) {
        if (many == 0) {
            return;
        }
        sum = file.sum(line, sum, many);
        papers.add(new Ranking(ranks, many));
    }

    long sum() {
        return sum;
    }

    List<Ranking> papers() {
        return papers;
    }

    /** Names of which no two are the same: those that are get their number on the paper. */
    static List<String> apart(List<String> names) {
        var often = new HashMap<String, Integer>();
        names.forEach(name -> often.merge(name, 1, Integer::sum));
        var apart = new ArrayList<String>();
        for (var name : names) {
            apart.add(often.getOrDefault(name, 0) > 1 ? name + " #" + (apart.size() + 1) : name);
        }
        return apart;
    }

    /** Names that stand for numbers, where a file names nobody: 1, 2, 3. */
    static List<String> numbers(int candidates) {
        var names = new String[candidates];
        Arrays.setAll(names, i -> Integer.toString(i + 1));
        return List.of(names);
    }
}
