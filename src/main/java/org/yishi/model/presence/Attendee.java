package org.yishi.model.presence;

import java.util.Optional;
import org.yishi.model.id.AttendeeId;
import org.yishi.model.id.MeetingId;
import org.yishi.model.id.ResidentId;
import org.yishi.model.people.Gender;
import org.yishi.model.verdict.Weight;

/**
 * One line of a meeting's list, frozen when the list is made: later changes of the roster do not touch it.
 *
 * @param number the number on the sign-in sheet, from 1
 * @param label what tells people of one name apart: household, birth year; empty where the name is enough
 * @param initials pinyin initials of the name
 * @param group group or grid for the sign-in sheet's order; empty where none
 * @param standing as what they sit there, e.g. 村民代表; as printed
 * @param household the number or head of the household; empty where none
 */
public record Attendee(
        AttendeeId id,
        MeetingId meeting,
        int number,
        Optional<ResidentId> resident,
        String name,
        String label,
        String initials,
        Gender gender,
        String group,
        String household,
        String standing,
        Capacity capacity,
        Weight weight) {
    public boolean isEntitled() {
        return capacity == Capacity.ENTITLED;
    }

    /** The name, with what tells it apart where needed. */
    public String display() {
        return label.isEmpty() ? name : name + "（" + label + "）";
    }
}
