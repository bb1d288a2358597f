package org.yishi.desk.roster;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.yishi.desk.roster.match.HouseholdPlan;
import org.yishi.desk.roster.match.PreviewRow;
import org.yishi.desk.roster.match.PreviewRow.State;
import org.yishi.desk.roster.person.Person;
import org.yishi.model.Refusal;

/**
 * What taking a file would do; nothing is written yet.
 *
 * @param fileName for the journal
 * @param people what the rows say, before they are held against the roster
 * @param rows one for each person's row, in the file's order
 * @param households those that the rows name
 * @param notes what was left out of the file, or needs to be known of all of it
 * @param missing how many people on the roster the file does not name; nothing happens to them
 */
public record Preview(
        String fileName,
        List<Person> people,
        List<PreviewRow> rows,
        List<HouseholdPlan> households,
        List<Refusal> notes,
        int missing) {
    public Preview {
        people = List.copyOf(people);
        rows = List.copyOf(rows);
        households = List.copyOf(households);
        notes = List.copyOf(notes);
    }

    /** How many rows are in each state; every state has a number. */
    public Map<State, Integer> counts() {
        var counts = new EnumMap<State, Integer>(State.class);
        for (var state : State.values()) {
            counts.put(state, 0);
        }
        rows.forEach(row -> counts.merge(row.state(), 1, Integer::sum));
        return counts;
    }

    /** How many residents taking it would add. */
    public int added() {
        return count(PreviewRow.Deed.ADD);
    }

    /** How many residents taking it would change. */
    public int changed() {
        return count(PreviewRow.Deed.CHANGE);
    }

    private int count(PreviewRow.Deed deed) {
        return (int) rows.stream().filter(row -> row.deed() == deed).count();
    }
}
