package org.yishi.window.forum.opinions;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import org.yishi.model.forum.opinion.Gathered;
import org.yishi.model.forum.opinion.Opinion;
import org.yishi.model.forum.opinion.Proposal;
import org.yishi.text.Text;
import org.yishi.text.lot.TeamWords;

/**
 * A line of the list: an opinion that stands for itself.
 *
 * @param times how often it was said
 * @param below group, who said it, and the proposal it went into; empty where nothing is known
 */
record OpinionRow(Opinion opinion, int times, String below) {
    static OpinionRow of(Text text, Opinion one, Gathered all) {
        var parts = new ArrayList<String>();
        all.group(one.said().team()).map(new TeamWords(text)::name).ifPresent(parts::add);
        Optional.of(one.said().by()).filter(name -> !name.isEmpty()).ifPresent(parts::add);
        one.proposal()
                .flatMap(all::proposal)
                .map(Proposal::number)
                .ifPresent(number -> parts.add(text.of("opinion.in-proposal", number)));
        return new OpinionRow(one, all.times(one.id()), String.join(" · ", parts));
    }

    /** Whether it has what is looked for. */
    boolean has(String typed) {
        var wanted = typed.strip().toLowerCase(Locale.ROOT);
        var said = opinion.said();
        return wanted.isEmpty()
                || (said.words() + "\n" + said.heading() + "\n" + below)
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted);
    }
}
