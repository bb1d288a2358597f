package org.yishi.desk.meeting;

import java.util.Optional;
import org.yishi.model.id.ResidentId;

/**
 * Who speaks for a household today.
 *
 * @param resident where it is someone of the roster; else the name alone counts
 */
public record Speaker(Optional<ResidentId> resident, String name) {
    /** Someone of the household whom the roster lacks. */
    public static Speaker named(String name) {
        return new Speaker(Optional.empty(), name.strip());
    }
}
