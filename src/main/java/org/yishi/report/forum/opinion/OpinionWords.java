package org.yishi.report.forum.opinion;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yishi.model.forum.opinion.Gathered;
import org.yishi.model.forum.opinion.Headcount;
import org.yishi.model.forum.opinion.Opinion;
import org.yishi.model.forum.opinion.Ranked;
import org.yishi.model.team.TeamId;
import org.yishi.text.Days;
import org.yishi.text.Text;
import org.yishi.text.lot.TeamWords;

/** Opinions and proposals in words, the same in all papers. */
public final class OpinionWords {
    private final Text text;

    public OpinionWords(Text text) {
        this.text = text;
    }

    /** What was said, with how often where more than once. */
    public String said(Opinion head, Gathered all) {
        int times = all.times(head.id());
        return times == 1
                ? head.said().words()
                : text.of("opinion.words-times", head.said().words(), times);
    }

    /** The group, or the hall. */
    public String group(Optional<TeamId> team, Gathered all) {
        return all.group(team).map(new TeamWords(text)::name).orElseGet(() -> text.of("opinion.hall"));
    }

    /** The heading, or that there is none. */
    public String heading(String heading) {
        return heading.isBlank() ? text.of("opinion.no-heading") : heading;
    }

    /** Who said it, and who said the same. */
    public String by(Opinion head, Gathered all) {
        var names = all.joinedTo(head.id()).stream()
                .map(o -> o.said().by())
                .filter(name -> !name.isBlank())
                .toList();
        var first = head.said().by();
        var everybody = first.isBlank() ? names : concat(first, names);
        return String.join(
                text.of("opinion.between-names"), everybody.stream().distinct().toList());
    }

    /** The task it was handed on as, with who and by when; empty where none. */
    public String task(Opinion head, Source source) {
        return head.reply()
                .task()
                .flatMap(id -> Optional.ofNullable(source.tasks().get(id)))
                .map(task -> text.of(
                        "opinion.task",
                        task.number(),
                        task.owner(),
                        task.due().map(new Days(text)::date).orElse(text.of("opinion.no-due"))))
                .orElse("");
    }

    /** How many there are, and how far they are followed. */
    public String count(Headcount count) {
        return text.of(
                "opinion.count", count.said(), count.heads(), count.headings(), count.questions(), count.answered());
    }

    /** How many were taken up, in part, or not. */
    public String adopted(Headcount count) {
        return text.of("opinion.adopted", count.taken(), count.partly(), count.notTaken(), count.open());
    }

    /** A proposal's place, with those that share it. */
    public String place(Ranked ranked) {
        return ranked.isTied() ? text.of("opinion.place-tied", ranked.place()) : Integer.toString(ranked.place());
    }

    private static List<String> concat(String first, List<String> rest) {
        return Stream.concat(Stream.of(first), rest.stream()).toList();
    }
}
