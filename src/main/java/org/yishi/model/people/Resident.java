package org.yishi.model.people;

import java.util.Optional;
import java.util.Set;
import org.yishi.model.id.HouseholdId;
import org.yishi.model.id.ResidentId;
import org.yishi.model.id.UnitId;

/**
 * A resident. Only the name is required; the rest is kept only where the village has it.
 *
 * @param name every Unicode character, beyond the BMP too; never blank
 * @param initials pinyin initials in capitals, stored so that a search costs no conversion; e.g. ZDW
 * @param alias a former or milk name 曾用名、小名; empty where none
 * @param birth year, month or day as far as known: 1956, 1956-03 or 1956-03-07; empty where unknown
 * @param phone digits as text; empty where none
 * @param idNumber kept only where the village asked for it; empty otherwise. Shown masked, everywhere
 * @param relation to the head of the household, as the roster tells it; empty where unknown
 * @param area floor area owned, in 0.01 m², for owners' votes; 0 where none
 * @param note empty where none
 * @param retired why the person is no longer on the roster (moved away, died …); present means retired, never erased
 */
public record Resident(
        ResidentId id,
        String name,
        String initials,
        String alias,
        Gender gender,
        String birth,
        String phone,
        String idNumber,
        Optional<HouseholdId> household,
        String relation,
        Optional<UnitId> grid,
        Optional<UnitId> group,
        Set<Role> roles,
        long area,
        String note,
        Optional<String> retired) {
    public Resident {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a resident needs a name");
        }
        if (area < 0) {
            throw new IllegalArgumentException("area below zero: " + area);
        }
        roles = Set.copyOf(roles);
    }

    /** The year of birth, where known. */
    public Optional<Integer> birthYear() {
        return birth.length() < 4 ? Optional.empty() : Optional.of(Integer.parseInt(birth.substring(0, 4)));
    }

    public boolean isRetired() {
        return retired.isPresent();
    }
}
