package org.yishi.desk.script.deed;

import java.util.Optional;
import org.yishi.model.body.Matter;
import org.yishi.model.meeting.ItemKind;

/** The agenda. An item is named by its number or by how its title begins. */
public sealed interface AgendaDeed extends Deed {
    /**
     * Adds an item; without a kind it is what the body is for: a decision or a deliberation.
     *
     * @param topic the matter it goes on with, named by its number or how its title begins; empty for a new one
     */
    record Add(
            Optional<ItemKind> kind,
            Matter matter,
            String title,
            String presenter,
            int plannedMinutes,
            String text,
            Optional<String> topic)
            implements AgendaDeed {}

    /** Starts an item; the next that waits where none is named. */
    record Start(String item) implements AgendaDeed {}

    record Finish() implements AgendaDeed {}

    record Skip(String item) implements AgendaDeed {}

    record Move(String item, int position) implements AgendaDeed {}

    record Remove(String item) implements AgendaDeed {}

    /** Adds a file to an item; its path is counted from the script's folder. */
    record Attach(String item, String file) implements AgendaDeed {}
}
