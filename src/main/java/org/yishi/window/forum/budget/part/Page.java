package org.yishi.window.forum.budget.part;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yishi.model.forum.budget.BudgetBook;
import org.yishi.model.forum.budget.funding.Funding;
import org.yishi.model.id.MeetingId;
import org.yishi.text.budget.BudgetWords;
import org.yishi.window.forum.OnWall;
import org.yishi.window.kit.Kit;

/** What every part of the page shares. */
public record Page(Kit kit, BudgetDesks desks, MeetingId meeting, OnWall wall, BudgetWords words) {
    /** The words under a key. */
    public String say(String key, Object... args) {
        return kit.say(key, args);
    }

    /** What the page tells. */
    public record Told(BudgetBook book, Funding funding, Map<Integer, Backing> backing) {
        public Told {
            backing = Map.copyOf(backing);
        }
    }

    /** Who stands behind an amendment, by its number. */
    public record Backing(int backers, List<String> names) {
        /** Nobody that is known. */
        public static final Backing NOBODY = new Backing(0, List.of());

        public Backing {
            names = List.copyOf(names);
        }
    }

    /** What the page tells now; asked off the screen's thread. */
    public Optional<Told> read() {
        return desks.budgets().of(meeting).map(book -> {
            var backing = new HashMap<Integer, Backing>();
            book.amendments()
                    .forEach(a -> backing.put(
                            a.number(),
                            new Backing(
                                    desks.amendments().backers(meeting, a),
                                    desks.amendments().names(meeting, a.backers()))));
            return new Told(book, desks.budgets().list(book), backing);
        });
    }
}
