package org.yishi.desk.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yishi.desk.Work;
import org.yishi.model.disclosure.Disclosure;
import org.yishi.model.disclosure.DisclosureKind;
import org.yishi.model.disclosure.Owed;
import org.yishi.model.id.DisclosureId;
import org.yishi.model.people.VillageKind;
import org.yishi.store.Tx;
import org.yishi.text.Text;

/**
 * Writes what is to hang from what is on record: the numbers are those of the verdict, nobody types them again. Nothing
 * is kept until it is planned.
 *
 * <pre>{@code
 * var draft = drafts.of(owed);
 * disclosures.plan(draft).orThrow();
 * }</pre>
 */
public final class Drafts {
    private final Work work;
    private final Text text;

    public Drafts(Work work, Text text) {
        this.work = work;
        this.text = text;
    }

    /** What is owed, drafted; to hang today. */
    public Disclosure of(Owed owed) {
        return work.read(tx -> draft(tx, owed));
    }

    /** An empty one of a kind, with its days and its source, and the place and office of the one before. */
    public Disclosure blank(DisclosureKind kind) {
        return work.read(tx -> make(
                tx,
                new Owed(kind, Optional.empty(), Optional.empty(), Optional.empty(), "", "", work.today(), 1),
                new Words("", "")));
    }

    /** One with a title and a text to begin with. */
    public Disclosure titled(Disclosure blank, String title, String body) {
        return Changed.words(blank, new Words(title, body));
    }

    /** The text of a planned one from the record as it is now; its own where it follows from nothing on record. */
    public Disclosure again(Disclosure old) {
        var owed = new Owed(old.kind(), old.topic(), old.resolution(), old.task(), "", old.title(), old.plannedOn(), 1);
        var isOwn = switch (old.kind()) {
            case RESOLUTION -> old.resolution().isEmpty();
            case CARRYING_OUT -> old.task().isEmpty() && old.topic().isEmpty();
            case AFFAIRS -> false;
            case ASSET_PLAN, OWNERS, OTHER -> true;
        };
        return isOwn ? old : work.read(tx -> Changed.words(old, words(tx, owed)));
    }

    /** The rule that asks for a kind, as printed. */
    public String source(DisclosureKind kind) {
        return work.read(tx -> source(tx, kind));
    }

    private Disclosure draft(Tx tx, Owed owed) {
        return make(tx, owed, words(tx, owed));
    }

    /** A title and a text. */
    record Words(String title, String body) {}

    private Words words(Tx tx, Owed owed) {
        return switch (owed.kind()) {
            case RESOLUTION ->
                owed.resolution()
                        .flatMap(id -> tx.resolutions().find(id))
                        .map(r -> new ResolutionDraft(text, tx).words(r))
                        .orElseGet(() -> new Words(owed.title(), ""));
            case CARRYING_OUT ->
                owed.task()
                        .flatMap(id -> tx.tasks().find(id))
                        .map(t -> new ResultDraft(text, tx).words(t))
                        .or(() -> owed.topic().flatMap(id -> new ResultDraft(text, tx).words(id)))
                        .orElseGet(() -> new Words(owed.title(), ""));
            case AFFAIRS -> new QuarterDraft(text, tx).words(Postings.quarter(owed.since()));
            case ASSET_PLAN, OWNERS, OTHER -> new Words(owed.title(), "");
        };
    }

    private Disclosure make(Tx tx, Owed owed, Words words) {
        var before = tx.disclosures().latest();
        var today = work.today();
        return new Disclosure(
                new DisclosureId(0),
                "",
                owed.topic(),
                owed.resolution(),
                owed.task(),
                owed.kind(),
                words.title(),
                words.body(),
                owed.kind().days(),
                owed.kind().isWorking(),
                source(tx, owed.kind()),
                planned(owed, today),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                before.map(Disclosure::place)
                        .filter(p -> !p.isBlank())
                        .orElseGet(() -> text.of("disclosure.place-own")),
                before.map(Disclosure::contact)
                        .filter(c -> !c.isBlank())
                        .orElseGet(() -> text.of("disclosure.contact-own")),
                "",
                Optional.empty(),
                List.of());
    }

    /** Today; what tells of a quarter long past is planned for the day it was due, so that it settles that one. */
    private static LocalDate planned(Owed owed, LocalDate today) {
        return owed.kind() == DisclosureKind.AFFAIRS && owed.isLate(today) ? owed.by() : today;
    }

    private String source(Tx tx, DisclosureKind kind) {
        boolean isCommunity = tx.village()
                .find()
                .filter(v -> v.kind() == VillageKind.COMMUNITY)
                .isPresent();
        return isCommunity ? text.of("disclosure.source-community", kind) : text.of("disclosure.source-village", kind);
    }
}
