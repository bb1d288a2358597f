package org.yishi.desk.followup.sight;

import java.util.List;
import org.yishi.desk.Work;
import org.yishi.model.Outcome;
import org.yishi.model.event.Event;
import org.yishi.model.sight.SavedFilter;
import org.yishi.store.Tx;

/** The filters of tasks that the village keeps under names of its own. */
public final class Filters {
    private static final String PLACE = "followup";
    private static final int MOST_LETTERS = 40;

    private final Work work;

    public Filters(Work work) {
        this.work = work;
    }

    /** All that are kept, by name. */
    public List<SavedFilter> all() {
        return work.read(Filters::of);
    }

    /** All that are kept, within a transaction. */
    static List<SavedFilter> of(Tx tx) {
        return tx.sights().filters(PLACE);
    }

    /** Keeps a filter; one of the same name gives way. */
    public Outcome<SavedFilter> save(SavedFilter filter) {
        var name = filter.name().strip();
        if (name.isEmpty() || name.codePointCount(0, name.length()) > MOST_LETTERS) {
            return Outcome.refused("followup.filter.name", MOST_LETTERS);
        }
        return work.act((tx, now) -> {
            var kept = new SavedFilter(name, filter.filter());
            tx.sights().save(PLACE, kept);
            tx.record(new Event.FilterSaved(PLACE, name));
            return Outcome.done(kept);
        });
    }

    /** Removes a filter. */
    public Outcome<String> remove(String name) {
        return work.act((tx, now) -> {
            tx.sights().remove(PLACE, name);
            tx.record(new Event.FilterRemoved(PLACE, name));
            return Outcome.done(name);
        });
    }
}
