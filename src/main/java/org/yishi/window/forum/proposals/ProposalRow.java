package org.yishi.window.forum.proposals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.yishi.desk.forum.proposal.Dotting;
import org.yishi.model.forum.opinion.Gathered;
import org.yishi.model.forum.opinion.Proposal;
import org.yishi.text.Text;

/**
 * A line of the list.
 *
 * @param place by dots; empty before there are any, and where it was dropped
 * @param share of the most dots, in hundredths
 * @param below what is known beside the title
 */
record ProposalRow(Proposal proposal, String place, int dots, int share, String below) {
    /** Those that stand by their dots, then those dropped. */
    static List<ProposalRow> of(Text text, Gathered all) {
        var places = Dotting.places(all);
        int most = places.stream().mapToInt(r -> r.dots()).max().orElse(0);
        var standing = places.stream().map(ranked -> {
            var place = most == 0
                    ? ""
                    : ranked.isTied()
                            ? text.of("opinion.place-tied", ranked.place())
                            : Integer.toString(ranked.place());
            int share = most == 0 ? 0 : 100 * ranked.dots() / most;
            return new ProposalRow(ranked.proposal(), place, ranked.dots(), share, below(text, ranked.proposal(), all));
        });
        var dropped = all.proposals().stream()
                .filter(p -> !p.stands())
                .map(p -> new ProposalRow(
                        p, "", 0, 0, text.of("opinion.dropped", p.dropped().orElse(""))));
        return Stream.concat(standing, dropped).toList();
    }

    private static String below(Text text, Proposal proposal, Gathered all) {
        var parts = new ArrayList<String>();
        parts.add(text.of("opinion.from-opinions", all.in(proposal.id()).size()));
        if (proposal.wentTo().isPresent()) {
            parts.add(text.of("opinion.on-agenda"));
        }
        return String.join(" · ", parts);
    }
}
