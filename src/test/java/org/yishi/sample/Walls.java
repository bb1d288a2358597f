package org.yishi.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yishi.model.disclosure.Disclosure;
import org.yishi.model.disclosure.DisclosureKind;
import org.yishi.model.id.DisclosureId;
import org.yishi.model.id.ResolutionId;
import org.yishi.model.id.TopicId;
import org.yishi.store.Tx;

/** What was put up on the wall, what hangs there now, and what ought to. */
final class Walls {
    private static final int DAYS = 15;
    private static final int FORGOTTEN = 1;
    private static final int OBJECTED = 8;
    private static final int OBJECTED_NOW = 50;

    private final Chance chance;
    private final LocalDate today;

    Walls(Chance chance, LocalDate today) {
        this.chance = chance;
        this.today = today;
    }

    /** What a meeting decided, three days after. */
    void decided(Tx tx, Sitting sitting, List<Evenings.Resolved> resolved) {
        for (var r : resolved) {
            var title = r.tale().topic.title() + "决议公示";
            put(
                    tx,
                    DisclosureKind.RESOLUTION,
                    title,
                    Optional.of(r.tale().id),
                    Optional.of(r.resolution()),
                    sitting.meeting().day().plusDays(3));
        }
    }

    /** What came of a matter, a few days after it was closed. */
    void done(Tx tx, Tale tale) {
        put(
                tx,
                DisclosureKind.CARRYING_OUT,
                tale.topic.title() + "实施结果公示",
                Optional.of(tale.id),
                tale.resolutions.stream().findFirst(),
                tale.last.plusDays(5));
    }

    /** The affairs of a quarter. */
    void quarter(Tx tx, LocalDate day) {
        put(tx, DisclosureKind.AFFAIRS, day.getYear() + "年村务、财务公开", Optional.empty(), Optional.empty(), day);
    }

    /** The water and power of a month, planned and never put up. */
    void forgotten(Tx tx, LocalDate day) {
        put(tx, DisclosureKind.OTHER, "水电费收缴情况公示", Optional.empty(), Optional.empty(), day, Optional.empty());
    }

    private void put(
            Tx tx,
            DisclosureKind kind,
            String title,
            Optional<TopicId> topic,
            Optional<ResolutionId> resolution,
            LocalDate planned) {
        var day = Optional.of(planned.plusDays(chance.between(0, 2)))
                .filter(up -> !up.isAfter(today) && !chance.in100(FORGOTTEN));
        put(tx, kind, title, topic, resolution, planned, day);
    }

    private void put(
            Tx tx,
            DisclosureKind kind,
            String title,
            Optional<TopicId> topic,
            Optional<ResolutionId> resolution,
            LocalDate planned,
            Optional<LocalDate> up) {
        var until = up.map(day -> day.plusDays(DAYS));
        var down = until.map(day -> day.plusDays(chance.between(1, 6))).filter(day -> !day.isAfter(today));
        var id = tx.disclosures()
                .add(new Disclosure(
                        new DisclosureId(0),
                        "",
                        topic,
                        resolution,
                        Optional.empty(),
                        kind,
                        title,
                        "现将有关事项公示如下，公示期内有异议的，请向村务监督委员会书面或者口头提出。",
                        DAYS,
                        false,
                        "村民委员会组织法（2025年修正）第三十五条",
                        planned,
                        up,
                        until,
                        down,
                        up.isPresent() ? "村务公开栏" : "",
                        "村务监督委员会办公室",
                        down.isPresent() ? "公示期满，无异议或者异议已答复。" : "",
                        Optional.empty(),
                        List.of()));
        up.filter(day -> chance.in100(down.isPresent() ? OBJECTED : OBJECTED_NOW))
                .ifPresent(day -> object(tx, id, day, down.isPresent()));
    }

    private void object(Tx tx, DisclosureId id, LocalDate up, boolean over) {
        var on = up.plusDays(4);
        if (on.isAfter(today)) {
            return;
        }
        long objection = tx.disclosures().object(id, on, chance.name(), "工程款数额与预算不一致，请说明。");
        if (over || chance.in100(40)) {
            tx.disclosures().answer(objection, on.plusDays(3), "郑志刚", "差额为变更部分，附签证单，已当面说明。");
        }
    }
}
