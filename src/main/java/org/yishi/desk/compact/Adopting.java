package org.yishi.desk.compact;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yishi.desk.Work;
import org.yishi.model.Outcome;
import org.yishi.model.body.Body;
import org.yishi.model.compact.Compact;
import org.yishi.model.compact.CompactText;
import org.yishi.model.compact.Decision;
import org.yishi.model.compact.Version;
import org.yishi.model.compact.VersionState;
import org.yishi.model.event.Event;
import org.yishi.model.id.PollId;
import org.yishi.model.meeting.Meeting;
import org.yishi.model.verdict.Result;
import org.yishi.model.vote.Contest;
import org.yishi.model.vote.Poll;
import org.yishi.model.vote.PollState;
import org.yishi.rule.compact.Adoption;
import org.yishi.rule.compact.Merge;
import org.yishi.store.Tx;
import org.yishi.text.Days;
import org.yishi.text.Text;
import org.yishi.text.VerdictWords;

/**
 * Adopts a draft by what the right body decided, as a whole or change by change, and notes what follows.
 *
 * <pre>{@code
 * adopting.byPoll(draft, "", poll);                      // the whole, by a published vote of the villagers' assembly
 * adopting.preview(draft);                               // what would hold: changes that failed keep the old words
 * adopting.adopt(draft, inForce);                        // the version before ends on that day
 * adopting.filed(version, day);
 * }</pre>
 */
public final class Adopting {
    /** 宁波、湖州: file within so many days after adoption (art. 14 of both). */
    public static final int FILE_WITHIN = 10;

    private final Work work;
    private final Text text;

    public Adopting(Work work, Text text) {
        this.work = work;
        this.text = text;
    }

    /** All published yes-or-no votes, the newest meeting first, each with whether its body may adopt it. */
    public List<PollChoice> polls(Compact compact) {
        return work.read(tx -> tx.meetings().all().stream()
                .sorted(Comparator.comparing(Meeting::startsAt).reversed())
                .flatMap(m -> tx.polls().of(m.id()).stream()
                        .filter(Adopting::isDecided)
                        .map(p -> choice(tx, compact, m, p)))
                .toList());
    }

    /** The bodies that may adopt it, by the rules of a day. */
    public List<Body> bodies(Compact compact, LocalDate day) {
        return work.read(tx -> {
            var place = Compacts.place(tx);
            return tx.bodies().all().stream()
                    .filter(b -> b.holdsOn(day) && b.scope().contains(place))
                    .filter(b -> Adoption.against(b, compact.kind(), place).isEmpty())
                    .toList();
        });
    }

    /** Decides a part of a draft, or the whole, by a published vote; refused where its body may not. */
    public Outcome<Decision> byPoll(long version, String part, PollId poll) {
        return onDraft(version, (tx, draft) -> {
            var found = tx.polls().find(poll).filter(Adopting::isDecided);
            if (found.isEmpty()) {
                return Outcome.refused("compact.wrong.not-published");
            }
            var item = tx.items().find(found.get().item()).orElseThrow();
            var meeting = tx.meetings().find(item.meeting()).orElseThrow();
            var compact = tx.compacts().find(draft.compact()).orElseThrow();
            var choice = choice(tx, compact, meeting, found.get());
            return choice.against().<Outcome<Decision>>map(Outcome.Refused::new).orElseGet(() -> {
                var words = text.of(
                        "compact.by-poll",
                        meeting.title(),
                        new Days(text).date(meeting.day()),
                        found.get().number(),
                        sentence(found.get()));
                return decided(
                        tx,
                        draft,
                        new Decision(0, version, Optional.of(poll), part, words, choice.carried(), meeting.day()));
            });
        });
    }

    /** Decides it by a count that was taken elsewhere; by the body's rule, which says whether it was carried. */
    public Outcome<Decision> byCount(long version, String part, TypedCount count) {
        return onDraft(version, (tx, draft) -> {
            var compact = tx.compacts().find(draft.compact()).orElseThrow();
            var against = Adoption.against(count.body(), compact.kind(), Compacts.place(tx));
            if (against.isPresent()) {
                return new Outcome.Refused<>(against.get());
            }
            if (!count.isPossible()) {
                return Outcome.refused("compact.wrong.count");
            }
            var verdict = count.verdict(compact.kind().matter());
            var words = text.of(
                    "compact.by-count",
                    count.body().name(),
                    new Days(text).date(count.day()),
                    new VerdictWords(text).sentence(verdict));
            return decided(
                    tx,
                    draft,
                    new Decision(
                            0, version, Optional.empty(), part, words, verdict.result() == Result.PASSED, count.day()));
        });
    }

    /** The parts that were carried so far; a later decision on a part, or on the whole, goes before an earlier one. */
    public static Set<String> carried(CompactPage page) {
        return carried(page.change().parts(), page.decisions());
    }

    private static Set<String> carried(List<String> parts, List<Decision> decisions) {
        var carried = new HashSet<String>();
        for (var decision : decisions) {
            var about = decision.part().isEmpty() ? parts : List.of(decision.part());
            if (decision.carried()) {
                carried.addAll(about);
            } else {
                about.forEach(carried::remove);
            }
        }
        return carried;
    }

    /** What would hold if the draft were adopted now: changes that were not carried keep the old words. */
    public CompactText preview(CompactPage page) {
        return Merge.of(page.change(), carried(page));
    }

    /**
     * Adopts a draft by what was decided. Where some changes failed, the merged text becomes a version of its own and the
     * draft is kept as it was proposed.
     */
    public Outcome<Version> adopt(long version, LocalDate inForce) {
        return onDraft(version, (tx, draft) -> {
            var versions = tx.compacts().versions(draft.compact());
            var change = Compacts.change(versions, draft);
            var decisions = tx.compacts().voices().decisions(version);
            var carried = carried(change.parts(), decisions);
            carried.retainAll(change.parts());
            if (carried.isEmpty()) {
                return Outcome.refused("compact.wrong.not-carried");
            }
            var held = decisions.stream()
                    .map(Decision::held)
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            if (inForce.isBefore(held)) {
                return Outcome.refused("compact.wrong.before-vote");
            }
            var words = decisions.stream()
                    .filter(Decision::carried)
                    .map(Decision::words)
                    .distinct()
                    .reduce((one, other) -> one + "\n" + other)
                    .orElse("");
            var adopted = keep(tx, versions, draft, Merge.of(change, carried)).adopted(held, words, inForce);
            tx.compacts().change(adopted);
            end(tx, versions, inForce);
            tx.record(new Event.CompactAdopted(adopted.compact(), adopted.number()));
            return Outcome.done(adopted);
        });
    }

    /** Notes that a text that was typed in first held already, without a vote in this file. */
    public Outcome<Version> heldAlready(long version, LocalDate adoptedOn, LocalDate inForce, String words) {
        return onDraft(version, (tx, draft) -> {
            var versions = tx.compacts().versions(draft.compact());
            if (Compacts.basis(versions).isPresent()) {
                return Outcome.refused("compact.wrong.not-first");
            }
            if (draft.text().articles().isEmpty()) {
                return Outcome.refused("compact.wrong.empty-text");
            }
            if (inForce.isBefore(adoptedOn)) {
                return Outcome.refused("compact.wrong.before-vote");
            }
            var said = words.isBlank() ? text.of("compact.held-already") : words.strip();
            var adopted = draft.adopted(adoptedOn, said, inForce);
            tx.compacts().change(adopted);
            tx.record(new Event.CompactAdopted(adopted.compact(), adopted.number()));
            return Outcome.done(adopted);
        });
    }

    /** Gives a draft up; it is kept. */
    public Outcome<Version> drop(long version) {
        return onDraft(version, (tx, draft) -> {
            tx.compacts().change(draft.dropped());
            tx.record(new Event.CompactDrafted(draft.compact(), draft.number()));
            return Outcome.done(draft);
        });
    }

    /** Notes the days on which an adopted version was filed with the township, and put up. */
    public Outcome<Version> follow(long version, Optional<LocalDate> filed, Optional<LocalDate> putUp) {
        return work.act((tx, _) -> {
            var found = tx.compacts().version(version).filter(Version::isAdopted);
            if (found.isEmpty()) {
                return Outcome.refused("compact.wrong.not-adopted");
            }
            var old = found.get();
            var adopted = old.adoptedOn().orElse(old.madeOn());
            boolean tooEarly = filed.map(day -> day.isBefore(adopted)).orElse(false)
                    || putUp.map(day -> day.isBefore(adopted)).orElse(false);
            if (tooEarly) {
                return Outcome.refused("compact.wrong.before-adoption");
            }
            var now = old.followed(filed, putUp, old.ended());
            tx.compacts().change(now);
            tx.record(new Event.CompactChanged(old.compact()));
            return Outcome.done(now);
        });
    }

    /** The draft itself where all was carried; else a version of its own, and the draft stays as it was proposed. */
    private Version keep(Tx tx, List<Version> versions, Version draft, CompactText merged) {
        if (merged.equals(draft.text())) {
            return draft;
        }
        tx.compacts().change(draft.dropped());
        var fresh = new Version(
                0,
                draft.compact(),
                versions.getLast().number() + 1,
                merged,
                Map.copyOf(draft.reasons()),
                VersionState.DRAFT,
                work.today(),
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return tx.compacts().version(tx.compacts().add(fresh)).orElseThrow();
    }

    private static void end(Tx tx, List<Version> versions, LocalDate day) {
        versions.stream()
                .filter(v -> v.isAdopted() && v.ended().isEmpty())
                .forEach(v -> tx.compacts().change(v.followed(v.filedOn(), v.putUpOn(), Optional.of(day))));
    }

    private static boolean isDecided(Poll poll) {
        return poll.state() == PollState.PUBLISHED
                && poll.verdict().isPresent()
                && poll.contest() instanceof Contest.YesNo;
    }

    private static PollChoice choice(Tx tx, Compact compact, Meeting meeting, Poll poll) {
        boolean carried =
                poll.verdict().filter(v -> v.result() == Result.PASSED).isPresent();
        return new PollChoice(
                meeting, poll, carried, Adoption.against(meeting.body(), compact.kind(), Compacts.place(tx)));
    }

    private String sentence(Poll poll) {
        return poll.verdict().map(new VerdictWords(text)::sentence).orElse("");
    }

    private static Outcome<Decision> decided(Tx tx, Version draft, Decision decision) {
        tx.compacts().voices().add(decision);
        tx.record(new Event.CompactVoted(draft.compact(), draft.number(), decision.carried()));
        return Outcome.done(decision);
    }

    private interface Deed<T> {
        Outcome<T> on(Tx tx, Version draft);
    }

    private <T> Outcome<T> onDraft(long id, Deed<T> deed) {
        return work.act((tx, _) -> tx.compacts()
                .version(id)
                .filter(Version::isDraft)
                .map(draft -> deed.on(tx, draft))
                .orElseGet(() -> Outcome.refused("compact.wrong.no-draft")));
    }
}
