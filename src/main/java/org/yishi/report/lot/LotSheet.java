package org.yishi.report.lot;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yishi.model.id.ResidentId;
import org.yishi.model.lot.Lot;
import org.yishi.model.lot.LotPerson;
import org.yishi.model.meeting.AgendaItem;
import org.yishi.model.meeting.Meeting;

/**
 * What the papers of a draw are made from.
 *
 * @param names of everybody in it
 * @param lots what each drew, as the first hexadecimal digits of the lot
 * @param taking how many take part by the meeting's list
 * @param drawnTaking how many of them were drawn
 * @param voided the draws before it that do not count
 */
public record LotSheet(
        Meeting meeting,
        List<AgendaItem> items,
        Lot lot,
        Map<ResidentId, String> names,
        Map<ResidentId, String> lots,
        int taking,
        long drawnTaking,
        List<Lot> voided) {
    public LotSheet {
        items = List.copyOf(items);
        names = Map.copyOf(names);
        lots = Map.copyOf(lots);
        voided = List.copyOf(voided);
    }

    String name(LotPerson person) {
        return Optional.ofNullable(names.get(person.resident())).orElse("");
    }

    String lot(LotPerson person) {
        return Optional.ofNullable(lots.get(person.resident())).orElse("");
    }

    /** Who declined and made room for a substitute. */
    Optional<LotPerson> instead(LotPerson substitute) {
        return substitute.standsFor().flatMap(lot::person);
    }
}
