package org.yishi.desk.lot;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.yishi.desk.Work;
import org.yishi.desk.paper.Written;
import org.yishi.model.Outcome;
import org.yishi.model.id.MeetingId;
import org.yishi.model.id.ResidentId;
import org.yishi.model.lot.LotPerson;
import org.yishi.model.people.Resident;
import org.yishi.report.Press;
import org.yishi.report.lot.LetterPaper;
import org.yishi.report.lot.LotRecordPaper;
import org.yishi.report.lot.LotSheet;
import org.yishi.rule.Draw;
import org.yishi.store.Tx;
import org.yishi.text.Text;

/** Writes the papers of a draw as Word files. A file that is there is replaced only once the new one is whole. */
public final class LotPapers {
    private static final int DIGITS = 8;

    private final Work work;
    private final Text text;

    public LotPapers(Work work, Text text) {
        this.work = work;
        this.text = text;
    }

    /** 抽签记录: how it was drawn, who, who moved up for whom, and how to draw again. */
    public Outcome<Path> record(MeetingId meeting, Path target) {
        return write(meeting, target, sheet -> new LotRecordPaper(press()).write(target, sheet));
    }

    /** 邀请函 to those drawn who have not declined. */
    public Outcome<Path> letters(MeetingId meeting, Path target) {
        return work.read(tx -> sheet(tx, meeting))
                        .filter(sheet -> LetterPaper.invited(sheet).isEmpty())
                        .isPresent()
                ? Outcome.refused("lot.nobody-invited")
                : write(meeting, target, sheet -> new LetterPaper(press()).write(target, sheet));
    }

    private Outcome<Path> write(MeetingId meeting, Path target, Consumer<LotSheet> paper) {
        return work.read(tx -> sheet(tx, meeting))
                .map(sheet -> Written.to(target, () -> paper.accept(sheet)))
                .orElseGet(() -> Outcome.refused("lot.gone"));
    }

    private static Optional<LotSheet> sheet(Tx tx, MeetingId meeting) {
        return tx.lots().standing(meeting).map(lot -> {
            var shown = KeptLots.shown(tx, lot);
            return new LotSheet(
                    tx.meetings().find(meeting).orElseThrow(),
                    tx.items().of(meeting),
                    lot,
                    shown.people().values().stream().collect(Collectors.toMap(Resident::id, Resident::name)),
                    lot.people().stream()
                            .map(LotPerson::resident)
                            .collect(Collectors.toMap(
                                    (ResidentId id) -> id,
                                    id -> Draw.lot(lot.seed(), id.value()).substring(0, DIGITS))),
                    shown.taking().size(),
                    shown.drawnTaking(),
                    tx.lots().of(meeting).stream().filter(l -> !l.stands()).toList());
        });
    }

    private Press press() {
        var village = work.read(tx -> tx.village().find()).orElseThrow();
        return Press.standard(text, village, work.now());
    }
}
