package org.yishi.desk.forum.opinion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.yishi.desk.Work;
import org.yishi.model.Outcome;
import org.yishi.model.event.Event;
import org.yishi.model.forum.opinion.Gathered;
import org.yishi.model.forum.opinion.Opinion;
import org.yishi.model.id.OpinionId;
import org.yishi.rule.forum.Likeness;

/** Like with like 归类: opinions under headings, and those that say the same joined into one. */
public final class Sorting {
    private final Work work;

    public Sorting(Work work) {
        this.work = work;
    }

    /** In which order opinions are read. */
    public enum Order {
        AS_SAID,
        /** Those with like words side by side, the largest group first. */
        ALIKE,
        /** Under their headings; those without one last. */
        HEADING
    }

    /** Those that stand for themselves. */
    public static List<Opinion> heads(Gathered all, Order order) {
        return switch (order) {
            case AS_SAID -> all.heads();
            case ALIKE -> Likeness.sorted(all.heads(), o -> o.said().words(), Likeness.ALIKE);
            case HEADING ->
                all.byHeading().entrySet().stream()
                        .sorted(Comparator.comparing(entry -> entry.getKey().isBlank()))
                        .flatMap(entry -> entry.getValue().stream())
                        .toList();
        };
    }

    /** Those most alike to one, the most alike first: what could be joined to it. */
    public static List<Opinion> likest(Gathered all, Opinion one) {
        var words = one.said().words();
        return all.heads().stream()
                .filter(o ->
                        !o.id().equals(one.id()) && Likeness.of(words, o.said().words()) >= Likeness.ALIKE)
                .sorted(Comparator.comparingInt(
                        o -> -Likeness.of(words, o.said().words())))
                .toList();
    }

    /** Puts opinions, and what is joined to them, under a heading; an empty one takes them from theirs. */
    public Outcome<List<Opinion>> heading(List<OpinionId> ids, String heading) {
        return work.act((tx, now) -> Gathering.standing(tx, ids).then(marked -> {
            var meeting = marked.getFirst().meeting();
            var touched = with(marked, tx.opinions().of(meeting));
            touched.forEach(o -> tx.opinions().change(o.under(heading.strip())));
            tx.record(new Event.OpinionsSorted(meeting, heading.strip(), touched.size()));
            return Outcome.done(touched);
        }));
    }

    /** Joins opinions, and what is joined to them, to one that stands for all; tells how those were before. */
    public Outcome<List<Opinion>> join(OpinionId into, List<OpinionId> others) {
        var rest = others.stream().filter(id -> !id.equals(into)).toList();
        if (rest.isEmpty()) {
            return Outcome.refused("opinion.wrong.only-one");
        }
        return work.act((tx, now) -> Gathering.standing(tx, List.of(into)).then(head -> {
            if (head.getFirst().joinedTo().isPresent()) {
                return Outcome.refused("opinion.wrong.joined");
            }
            return Gathering.standing(tx, rest).then(marked -> {
                var meeting = head.getFirst().meeting();
                if (marked.stream().anyMatch(o -> !o.meeting().equals(meeting))) {
                    return Outcome.refused("opinion.wrong.gone");
                }
                var touched = with(marked, tx.opinions().of(meeting));
                var heading = head.getFirst().said().heading();
                touched.forEach(o ->
                        tx.opinions().change((heading.isEmpty() ? o : o.under(heading)).joined(Optional.of(into))));
                tx.record(new Event.OpinionsJoined(meeting, into.value(), touched.size()));
                return Outcome.done(touched);
            });
        }));
    }

    /** Lets what was joined stand for itself again. */
    public Outcome<List<Opinion>> part(OpinionId id) {
        return work.act((tx, now) -> Gathering.standing(tx, List.of(id)).then(one -> {
            tx.opinions().change(one.getFirst().joined(Optional.empty()));
            tx.record(new Event.OpinionChanged(one.getFirst().meeting(), id.value()));
            return Outcome.done(one);
        }));
    }

    private static List<Opinion> with(List<Opinion> heads, List<Opinion> all) {
        var ids = heads.stream().map(Opinion::id).toList();
        var touched = new ArrayList<>(heads);
        all.stream()
                .filter(o -> o.stands()
                        && !ids.contains(o.id())
                        && o.joinedTo().filter(ids::contains).isPresent())
                .forEach(touched::add);
        return touched;
    }
}
