package org.yishi.desk.forum.opinion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yishi.desk.Work;
import org.yishi.model.Outcome;
import org.yishi.model.Refusal;
import org.yishi.model.event.Event;
import org.yishi.model.forum.opinion.Gathered;
import org.yishi.model.forum.opinion.Opinion;
import org.yishi.model.forum.opinion.Said;
import org.yishi.model.id.MeetingId;
import org.yishi.model.id.OpinionId;

/**
 * What people say in a meeting, taken down as fast as they speak.
 *
 * <pre>{@code
 * var id = opinions.take(meeting, said).orThrow();       // on disk
 * var before = opinions.change(id, corrected).orThrow(); // as it was: restore(before) undoes it
 * opinions.takeBack(List.of(id), "重复记录");
 * }</pre>
 */
public final class Opinions {
    /** What is longer was pasted by mistake. */
    public static final int LONGEST = 1000;
    /** More at once is no list of opinions. */
    public static final int MOST = 2000;

    private final Work work;

    public Opinions(Work work) {
        this.work = work;
    }

    /** All that a meeting gathered; empty where there is no such meeting. */
    public Gathered gathered(MeetingId meeting) {
        return work.read(tx -> Gathering.of(tx, meeting));
    }

    /** What the page shows. */
    public Page page(MeetingId meeting) {
        return work.read(tx -> new Page(
                Gathering.of(tx, meeting), tx.items().of(meeting), tx.presence().attendees(meeting)));
    }

    /** Keeps one. */
    public Outcome<OpinionId> take(MeetingId meeting, Said said) {
        return take(meeting, List.of(said)).then(ids -> Outcome.done(ids.getFirst()));
    }

    /** Keeps several in one transaction: all or none. */
    public Outcome<List<OpinionId>> take(MeetingId meeting, List<Said> said) {
        var lacks = said.stream().flatMap(one -> lacks(one).stream()).findFirst();
        if (lacks.isPresent()) {
            return new Outcome.Refused<>(lacks.get());
        }
        if (said.isEmpty() || said.size() > MOST) {
            return said.isEmpty()
                    ? Outcome.refused("opinion.wrong.nothing")
                    : Outcome.refused("opinion.wrong.too-many", MOST);
        }
        return work.act((tx, now) -> Gathering.meeting(tx, meeting).then(m -> {
            var ids = said.stream()
                    .map(one -> tx.opinions().add(Opinion.fresh(meeting, one.stripped(), now)))
                    .toList();
            tx.record(new Event.OpinionsTaken(meeting, ids.size()));
            return Outcome.done(ids);
        }));
    }

    /** Corrects what was taken down; tells how it was before. */
    public Outcome<List<Opinion>> change(OpinionId id, Said said) {
        var lacks = lacks(said);
        if (lacks.isPresent()) {
            return new Outcome.Refused<>(lacks.get());
        }
        return work.act((tx, now) -> Gathering.standing(tx, List.of(id)).then(before -> {
            tx.opinions().change(before.getFirst().saying(said.stripped()));
            tx.record(new Event.OpinionChanged(before.getFirst().meeting(), id.value()));
            return Outcome.done(before);
        }));
    }

    /**
     * Takes opinions back: they stay in the file and count no more. Where others were joined to one, the first of these
     * stands for the rest. Tells how all that changed was before.
     */
    public Outcome<List<Opinion>> takeBack(List<OpinionId> ids, String reason) {
        if (reason.isBlank()) {
            return Outcome.refused("opinion.wrong.no-reason");
        }
        return work.act((tx, now) -> Gathering.standing(tx, ids).then(gone -> {
            var meeting = gone.getFirst().meeting();
            var all = tx.opinions().of(meeting);
            var before = new ArrayList<>(gone);
            for (var one : gone) {
                tx.opinions().change(one.takenBack(Optional.of(reason.strip())));
                var heirs = all.stream()
                        .filter(o -> o.stands() && o.joinedTo().equals(Optional.of(one.id())) && !ids.contains(o.id()))
                        .toList();
                heirs.forEach(heir -> {
                    boolean isFirst = heir.equals(heirs.getFirst());
                    var to = isFirst
                            ? Optional.<OpinionId>empty()
                            : Optional.of(heirs.getFirst().id());
                    var fallen = heir.joined(to);
                    tx.opinions().change(isFirst ? fallen.in(one.proposal()).replied(one.reply()) : fallen);
                });
                before.addAll(heirs);
            }
            tx.record(new Event.OpinionChanged(meeting, gone.getFirst().id().value()));
            return Outcome.done(before);
        }));
    }

    /** Writes opinions as they were before something was done to them. */
    public Outcome<Integer> restore(List<Opinion> before) {
        if (before.isEmpty()) {
            return Outcome.refused("opinion.wrong.nothing");
        }
        return work.act((tx, now) -> {
            before.forEach(tx.opinions()::change);
            tx.record(new Event.OpinionChanged(
                    before.getFirst().meeting(), before.getFirst().id().value()));
            return Outcome.done(before.size());
        });
    }

    private static Optional<Refusal> lacks(Said said) {
        if (said.words().isBlank()) {
            return Optional.of(Refusal.of("opinion.wrong.no-words"));
        }
        int length = said.words().codePointCount(0, said.words().length());
        return length > LONGEST ? Optional.of(Refusal.of("opinion.wrong.too-long", LONGEST)) : Optional.empty();
    }
}
