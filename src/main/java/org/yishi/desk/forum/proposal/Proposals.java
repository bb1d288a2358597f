package org.yishi.desk.forum.proposal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.yishi.desk.Work;
import org.yishi.desk.forum.opinion.Gathering;
import org.yishi.desk.meeting.Agendas;
import org.yishi.desk.meeting.ItemDraft;
import org.yishi.model.Outcome;
import org.yishi.model.body.Matter;
import org.yishi.model.event.Event;
import org.yishi.model.forum.opinion.Opinion;
import org.yishi.model.forum.opinion.Proposal;
import org.yishi.model.forum.opinion.Wording;
import org.yishi.model.id.ItemId;
import org.yishi.model.id.MeetingId;
import org.yishi.model.id.OpinionId;
import org.yishi.model.id.ProposalId;
import org.yishi.model.meeting.ItemKind;
import org.yishi.model.meeting.Meeting;
import org.yishi.model.meeting.MeetingState;
import org.yishi.store.Tx;

/**
 * Proposals 方案 of a meeting: made of opinions, worded again and again, dropped or put to the vote.
 *
 * <pre>{@code
 * var id = proposals.make(meeting, "楼道灯改声控", "", marked).orThrow();
 * proposals.word(id, "楼道灯改声控", "先改三单元，试一个月。");
 * proposals.put(id, meeting);        // an item of the agenda, to be decided
 * }</pre>
 */
public final class Proposals {
    private static final int USUAL_MINUTES = 15;

    private final Work work;

    public Proposals(Work work) {
        this.work = work;
    }

    /** Makes a proposal, of opinions or of none; without words it says what these say. */
    public Outcome<ProposalId> make(MeetingId meeting, String title, String words, List<OpinionId> of) {
        if (title.isBlank()) {
            return Outcome.refused("opinion.wrong.no-title");
        }
        return work.act((tx, now) -> Gathering.meeting(tx, meeting).then(m -> {
            var opinions = of.stream()
                    .map(id -> tx.opinions().find(id))
                    .flatMap(Optional::stream)
                    .filter(o -> o.stands() && o.meeting().equals(meeting))
                    .toList();
            int number = tx.proposals().of(meeting).size() + 1;
            var item = opinions.stream().flatMap(o -> o.said().item().stream()).findFirst();
            var id = tx.proposals()
                    .add(
                            new Proposal(
                                    new ProposalId(0),
                                    meeting,
                                    item,
                                    number,
                                    title.strip(),
                                    words.isBlank() ? joined(opinions) : words.strip(),
                                    Optional.empty(),
                                    Optional.empty()),
                            now);
            opinions.forEach(o -> tx.opinions().change(o.in(Optional.of(id))));
            tx.record(new Event.ProposalChanged(meeting, id.value()));
            return Outcome.done(id);
        }));
    }

    /** Puts opinions into a proposal, or with an empty one out of theirs; tells how they were before. */
    public Outcome<List<Opinion>> gather(Optional<ProposalId> into, List<OpinionId> ids) {
        return work.act((tx, now) -> {
            var before = ids.stream()
                    .map(id -> tx.opinions().find(id))
                    .flatMap(Optional::stream)
                    .filter(Opinion::stands)
                    .toList();
            if (before.isEmpty()) {
                return Outcome.refused("opinion.wrong.gone");
            }
            before.forEach(o -> tx.opinions().change(o.in(into)));
            tx.record(new Event.ProposalChanged(
                    before.getFirst().meeting(), into.map(ProposalId::value).orElse(0L)));
            return Outcome.done(before);
        });
    }

    /** Words it anew; the words before stay readable. */
    public Outcome<ProposalId> word(ProposalId id, String title, String words) {
        if (title.isBlank()) {
            return Outcome.refused("opinion.wrong.no-title");
        }
        return on(id, (tx, old) -> {
            var said = old.saying(title.strip(), words.strip());
            if (!said.equals(old)) {
                tx.proposals().word(said, work.now());
            }
            tx.record(new Event.ProposalChanged(old.meeting(), id.value()));
            return Outcome.done(id);
        });
    }

    /** Every wording, the first one first. */
    public List<Wording> wordings(ProposalId id) {
        return work.read(tx -> tx.proposals().wordings(id));
    }

    /** Drops it: it stays in the file with the reason, and in the papers. */
    public Outcome<ProposalId> drop(ProposalId id, String reason) {
        if (reason.isBlank()) {
            return Outcome.refused("opinion.wrong.no-reason");
        }
        return on(id, (tx, old) -> {
            tx.proposals().change(old.dropped(Optional.of(reason.strip())));
            tx.record(new Event.ProposalDropped(old.meeting(), id.value(), reason.strip()));
            return Outcome.done(id);
        });
    }

    /** Takes up again what was dropped. */
    public Outcome<ProposalId> takeUp(ProposalId id) {
        return work.act((tx, now) -> {
            var found = tx.proposals().find(id);
            if (found.isEmpty()) {
                return Outcome.refused("opinion.wrong.gone");
            }
            tx.proposals().change(found.get().dropped(Optional.empty()));
            tx.record(new Event.ProposalChanged(found.get().meeting(), id.value()));
            return Outcome.done(id);
        });
    }

    /** The meetings on whose agenda a proposal can go: its own while it is not over, then those planned, soonest first. */
    public List<Meeting> targets(MeetingId meeting) {
        var all = work.read(tx -> tx.meetings().all());
        return all.stream()
                .filter(m -> m.state() == MeetingState.PLANNED
                        || (m.id().equals(meeting) && m.state() == MeetingState.RUNNING))
                .sorted(Comparator.comparing((Meeting m) -> !m.id().equals(meeting))
                        .thenComparing(Meeting::startsAt)
                        .thenComparingLong(m -> m.id().value()))
                .toList();
    }

    /** Puts it on an agenda as an item to be decided, with its words; it goes on with the matter it came from. */
    public Outcome<ItemId> put(ProposalId id, MeetingId target) {
        return on(id, (tx, old) -> {
            boolean isOn = old.wentTo()
                    .flatMap(item -> tx.items().find(item))
                    .filter(item -> tx.items().of(item.meeting()).contains(item))
                    .isPresent();
            if (isOn) {
                return Outcome.refused("opinion.wrong.is-on", old.number());
            }
            return Agendas.put(tx, target, draft(tx, old)).then(item -> {
                tx.proposals().change(old.goneTo(Optional.of(item)));
                tx.record(new Event.ProposalPut(old.meeting(), id.value(), item));
                return Outcome.done(item);
            });
        });
    }

    private static ItemDraft draft(Tx tx, Proposal proposal) {
        var from = proposal.item().flatMap(item -> tx.items().find(item));
        return new ItemDraft(
                ItemKind.DECISION,
                from.map(item -> item.matter()).orElse(Matter.GENERAL),
                proposal.title(),
                from.map(item -> item.presenter()).orElse(""),
                USUAL_MINUTES,
                proposal.words(),
                proposal.item().flatMap(item -> tx.topics().of(item)).map(topic -> topic.id()));
    }

    private static String joined(List<Opinion> opinions) {
        return String.join("\n", opinions.stream().map(o -> o.said().words()).toList());
    }

    @FunctionalInterface
    private interface Deed<T> {
        Outcome<T> on(Tx tx, Proposal proposal);
    }

    /** On a proposal that stands. */
    private <T> Outcome<T> on(ProposalId id, Deed<T> deed) {
        return work.act((tx, now) -> tx.proposals()
                .find(id)
                .filter(Proposal::stands)
                .map(old -> deed.on(tx, old))
                .orElseGet(() -> Outcome.refused("opinion.wrong.gone")));
    }
}
