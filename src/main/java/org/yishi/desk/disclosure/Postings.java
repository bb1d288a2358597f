package org.yishi.desk.disclosure;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.yishi.desk.Work;
import org.yishi.model.disclosure.DisclosureKind;
import org.yishi.model.disclosure.NoticeLine;
import org.yishi.model.disclosure.Owed;
import org.yishi.store.Tx;

/**
 * Finds what ought to be on the wall: each published resolution, each task done, each quarter in which something moved.
 * Six queries, whatever the village's age.
 *
 * <pre>{@code
 * var board = new Postings(work).board();
 * board.due();        // to be put up, in time
 * board.late();       // never put up, red; with board.missed() for what was planned
 * board.up(); board.over(); board.toAnswer();
 * }</pre>
 */
public final class Postings {
    /** How many quarters are looked back on; what is older is history. */
    private static final int QUARTERS = 4;

    private static final int MONTHS = 3;

    private final Work work;

    public Postings(Work work) {
        this.work = work;
    }

    /** The wall today. */
    public Board board() {
        return board(tx -> tx.disclosures().lines());
    }

    /** The wall today without what came down long ago: enough for whoever asks what is to be done. */
    public Board duties() {
        return board(tx -> tx.disclosures().openLines());
    }

    private Board board(Function<Tx, List<NoticeLine>> lines) {
        var today = work.today();
        return work.read(tx -> {
            var owed = new ArrayList<>(ByMatter.of(tx, tx.disclosures().owed()));
            owed.addAll(quarters(tx, today));
            owed.sort(Comparator.comparing(Owed::by).thenComparing(Owed::number));
            return new Board(today, owed, lines.apply(tx));
        });
    }

    /**
     * Quarters that had something to tell and of which nothing was told in the quarter after: general items, the
     * carrying-out of what was agreed among them, are made known at least every quarter (村委会组织法(2025) art. 35).
     */
    private static List<Owed> quarters(Tx tx, LocalDate today) {
        var first = quarter(today).minusMonths((long) QUARTERS * MONTHS);
        var busy = tx.disclosures().busyMonths(first).stream()
                .map(Postings::quarter)
                .distinct()
                .filter(q -> q.isBefore(quarter(today)))
                .toList();
        var told = tx.disclosures().generalDays(first).stream()
                .map(Postings::quarter)
                .toList();
        return busy.stream()
                .map(q -> q.plusMonths(MONTHS))
                .filter(next -> !told.contains(next))
                .map(next -> new Owed(
                        DisclosureKind.AFFAIRS, Optional.empty(), Optional.empty(), Optional.empty(), "", "", next, 1))
                .toList();
    }

    /** The first day of a day's quarter. */
    static LocalDate quarter(LocalDate day) {
        return day.with(IsoFields.DAY_OF_QUARTER, 1L);
    }
}
