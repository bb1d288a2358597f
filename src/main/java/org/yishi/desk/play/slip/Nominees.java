package org.yishi.desk.play.slip;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.yishi.model.Outcome;
import org.yishi.model.vote.Contest;

/** Those who stand in a vote, found as a script names them: by name, by how it begins, or by number from 1. */
public final class Nominees {
    private final List<String> names;

    private Nominees(List<String> names) {
        this.names = names;
    }

    /** Those of a vote; nobody where it asks for yes or no. */
    public static Nominees of(Contest contest) {
        return new Nominees(
                switch (contest) {
                    case Contest.YesNo() -> List.of();
                    case Contest.Among among -> among.candidates();
                    case Contest.Posts posts -> posts.candidates();
                });
    }

    public int size() {
        return names.size();
    }

    /** The number, from 0, of the one who is named. */
    public Outcome<Integer> one(String name) {
        var sought = narrow(name);
        var exact = find(sought, true);
        if (exact.size() == 1) {
            return Outcome.done(exact.getFirst());
        }
        if (sought.matches("\\d{1,3}") && isNumber(Integer.parseInt(sought))) {
            return Outcome.done(Integer.parseInt(sought) - 1);
        }
        var begun = find(sought, false);
        return begun.size() == 1 && !sought.isEmpty()
                ? Outcome.done(begun.getFirst())
                : Outcome.refused("script.no-candidate", name, String.join(" ", names));
    }

    /** The numbers of all who are named, in the order in which they are named. */
    public Outcome<List<Integer>> all(List<String> some) {
        var found = new ArrayList<Integer>();
        for (var name : some) {
            var number = one(name);
            if (number instanceof Outcome.Refused<Integer>(var why)) {
                return new Outcome.Refused<>(why);
            }
            found.add(number.orThrow());
        }
        return Outcome.done(found);
    }

    /** The names of some, for a sentence. */
    public String words(List<Integer> some) {
        return String.join(" ", some.stream().map(names::get).toList());
    }

    private boolean isNumber(int number) {
        return number >= 1 && number <= names.size();
    }

    private List<Integer> find(String sought, boolean whole) {
        return IntStream.range(0, names.size())
                .filter(i -> whole
                        ? narrow(names.get(i)).equals(sought)
                        : narrow(names.get(i)).startsWith(sought))
                .boxed()
                .toList();
    }

    /** Wide and narrow forms of one sign are the same name. */
    private static String narrow(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).strip();
    }
}
