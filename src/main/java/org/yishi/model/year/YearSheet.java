package org.yishi.model.year;

import java.time.LocalDate;
import java.util.List;

/**
 * A year of a village.
 *
 * @param entries by day
 * @param away who stayed away too often
 */
public record YearSheet(int year, LocalDate today, List<YearEntry> entries, List<StayedAway> away) {
    public YearSheet {
        entries = List.copyOf(entries);
        away = List.copyOf(away);
    }

    /** What was to be done and has no record. */
    public List<YearEntry> missed() {
        return entries.stream()
                .filter(entry -> entry.state() == YearEntry.State.MISSED)
                .toList();
    }

    /** What falls into a quarter, from 1 to 4. */
    public List<YearEntry> quarter(int quarter) {
        return entries.stream().filter(entry -> entry.quarter() == quarter).toList();
    }
}
