package org.yishi.desk.compact;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yishi.desk.Work;
import org.yishi.model.Outcome;
import org.yishi.model.compact.Compact;
import org.yishi.model.compact.CompactKind;
import org.yishi.model.compact.CompactText;
import org.yishi.model.compact.SuggestionState;
import org.yishi.model.compact.Version;
import org.yishi.model.compact.VersionState;
import org.yishi.model.compact.change.TextChange;
import org.yishi.model.event.Event;
import org.yishi.model.id.TopicId;
import org.yishi.model.people.Village;
import org.yishi.model.people.VillageKind;
import org.yishi.model.topic.Topic;
import org.yishi.rule.compact.Hints;
import org.yishi.rule.compact.diff.LineDiff;
import org.yishi.rule.compact.diff.TextDiff;
import org.yishi.store.Tx;

/**
 * The village's rules and compacts and the versions of each.
 *
 * <pre>{@code
 * var id = compacts.start(CompactKind.VILLAGE_RULES, "溪口村村规民约", Optional.empty()).orThrow();
 * compacts.page(id);      // versions, the draft beside what holds, suggestions, reviews, decisions
 * compacts.draft(id);     // begins a revision of what was adopted last
 * }</pre>
 */
public final class Compacts {
    private final Work work;

    public Compacts(Work work) {
        this.work = work;
    }

    /** All of them, oldest first. */
    public List<CompactLine> all() {
        return work.read(tx ->
                tx.compacts().all().stream().map(c -> line(tx, c, work.today())).toList());
    }

    /** What a place of this kind gives itself; the usual one first. */
    public List<CompactKind> kinds() {
        return CompactKind.of(work.read(Compacts::place));
    }

    /** The village's name, with which titles begin. */
    public String village() {
        return work.read(tx -> tx.village().find()).map(Village::name).orElse("");
    }

    /** The matters under which one can be made or revised. */
    public List<Topic> topics() {
        return work.read(tx -> tx.topics().all());
    }

    /** Everything about one; empty where there is none. */
    public Optional<CompactPage> page(long id) {
        return work.read(tx -> tx.compacts().find(id).map(c -> page(tx, c, work.today())));
    }

    /** What changed from one version to another, article by article. */
    public TextChange change(Version before, Version after) {
        return TextDiff.of(before.text(), after.text());
    }

    /** Adds a compact with an empty first draft. */
    public Outcome<Long> start(CompactKind kind, String title, Optional<TopicId> topic) {
        if (title.isBlank()) {
            return Outcome.refused("compact.wrong.no-title");
        }
        return work.act((tx, now) -> {
            long id = tx.compacts().add(new Compact(0, kind, title.strip(), topic));
            tx.compacts().add(fresh(id, 1, CompactText.blank(title.strip()), now.toLocalDate()));
            tx.record(new Event.CompactChanged(id));
            return Outcome.done(id);
        });
    }

    /** Gives it another title, or another matter. */
    public Outcome<Long> change(Compact compact) {
        if (compact.title().isBlank()) {
            return Outcome.refused("compact.wrong.no-title");
        }
        return work.act((tx, now) -> {
            tx.compacts().change(compact);
            tx.record(new Event.CompactChanged(compact.id()));
            return Outcome.done(compact.id());
        });
    }

    /** Begins a revision: a draft with the text adopted last. One at a time. */
    public Outcome<Long> draft(long compact) {
        return work.act((tx, now) -> {
            var versions = tx.compacts().versions(compact);
            if (versions.stream().anyMatch(Version::isDraft)) {
                return Outcome.refused("compact.wrong.one-draft");
            }
            var last = basis(versions).orElse(versions.getLast());
            var version = fresh(compact, versions.getLast().number() + 1, last.text(), now.toLocalDate());
            long id = tx.compacts().add(version);
            tx.record(new Event.CompactDrafted(compact, version.number()));
            return Outcome.done(id);
        });
    }

    private static Version fresh(long compact, int number, CompactText text, LocalDate day) {
        return new Version(
                0,
                compact,
                number,
                text,
                Map.of(),
                VersionState.DRAFT,
                day,
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static VillageKind place(Tx tx) {
        return tx.village().find().map(Village::kind).orElse(VillageKind.VILLAGE);
    }

    /** The version adopted last. */
    static Optional<Version> basis(List<Version> versions) {
        return versions.stream().filter(Version::isAdopted).reduce((_, later) -> later);
    }

    /** From the version adopted last, or from nothing, to a draft. */
    static TextChange change(List<Version> versions, Version draft) {
        var before = basis(versions)
                .map(Version::text)
                .orElse(CompactText.blank(draft.text().title()));
        return TextDiff.of(before, draft.text());
    }

    private static CompactLine line(Tx tx, Compact compact, LocalDate today) {
        var versions = tx.compacts().versions(compact.id());
        var draft = versions.stream().filter(Version::isDraft).findFirst();
        int open = (int) versions.stream()
                .flatMap(v -> tx.compacts().voices().suggestions(v.id()).stream())
                .filter(s -> s.state() == SuggestionState.OPEN)
                .count();
        return new CompactLine(
                compact, versions.stream().filter(v -> v.holdsOn(today)).findFirst(), draft, open);
    }

    private static CompactPage page(Tx tx, Compact compact, LocalDate today) {
        var versions = tx.compacts().versions(compact.id());
        var basis = basis(versions);
        var draft = versions.stream().filter(Version::isDraft).findFirst();
        var change = draft.map(d -> change(versions, d)).orElseGet(() -> between(versions));
        var current = draft.or(() -> basis).orElse(versions.getLast());
        var voices = tx.compacts().voices();
        return new CompactPage(
                compact,
                place(tx),
                today,
                versions,
                basis,
                draft,
                change,
                LineDiff.of(change),
                Hints.of(change.before(), current.text()),
                voices.suggestions(current.id()),
                voices.reviews(current.id()),
                voices.decisions(current.id()),
                compact.topic().flatMap(tx.topics()::find));
    }

    /** Between the last two that were adopted. */
    private static TextChange between(List<Version> versions) {
        var adopted = versions.stream().filter(Version::isAdopted).toList();
        var last = adopted.isEmpty() ? versions.getLast() : adopted.getLast();
        var before = adopted.size() < 2 ? last : adopted.get(adopted.size() - 2);
        return TextDiff.of(before.text(), last.text());
    }
}
