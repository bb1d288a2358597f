package org.yishi.model.forum.opinion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yishi.model.id.OpinionId;
import org.yishi.model.id.ProposalId;
import org.yishi.model.team.Team;
import org.yishi.model.team.TeamId;

/**
 * All that a meeting gathered beside its votes, read in one transaction.
 *
 * @param opinions in the order in which they were said, those taken back too
 * @param proposals by number, those dropped too
 * @param groups by number
 * @param dotsEach how many dots each person has; 0 where nobody said
 * @param present how many people are in the hall; 0 where nobody was checked in
 */
public record Gathered(
        List<Opinion> opinions,
        List<Proposal> proposals,
        List<Dots> dots,
        List<Team> groups,
        int dotsEach,
        int present) {
    public Gathered {
        opinions = List.copyOf(opinions);
        proposals = List.copyOf(proposals);
        dots = List.copyOf(dots);
        groups = List.copyOf(groups);
    }

    /** Those that count, joined ones too. */
    public List<Opinion> standing() {
        return opinions.stream().filter(Opinion::stands).toList();
    }

    /** Those that count and stand for themselves. */
    public List<Opinion> heads() {
        return opinions.stream()
                .filter(o -> o.stands() && o.joinedTo().isEmpty())
                .toList();
    }

    /** Those that count and were joined to one. */
    public List<Opinion> joinedTo(OpinionId head) {
        return opinions.stream()
                .filter(o -> o.stands() && o.joinedTo().equals(Optional.of(head)))
                .toList();
    }

    /** How many times something was said: itself and those joined to it. */
    public int times(OpinionId head) {
        return 1 + joinedTo(head).size();
    }

    public Optional<Opinion> opinion(OpinionId id) {
        return opinions.stream().filter(o -> o.id().equals(id)).findFirst();
    }

    public Optional<Proposal> proposal(ProposalId id) {
        return proposals.stream().filter(p -> p.id().equals(id)).findFirst();
    }

    /** Opinions that count and went into a proposal. */
    public List<Opinion> in(ProposalId proposal) {
        return heads().stream()
                .filter(o -> o.proposal().equals(Optional.of(proposal)))
                .toList();
    }

    /** A group; empty for the hall, and where the groups were made anew since. */
    public Optional<Team> group(Optional<TeamId> team) {
        return groups.stream().filter(g -> team.equals(Optional.of(g.id()))).findFirst();
    }

    /** Those that stand for themselves under their headings, in the order in which the headings came up. */
    public Map<String, List<Opinion>> byHeading() {
        var headings = new LinkedHashMap<String, List<Opinion>>();
        for (var head : heads()) {
            headings.computeIfAbsent(head.said().heading(), _ -> new ArrayList<>())
                    .add(head);
        }
        return headings;
    }

    /** The dots of a group, or the hall's, on a proposal. */
    public int dots(ProposalId proposal, Optional<TeamId> team) {
        return dots.stream()
                .filter(d -> d.proposal().equals(proposal) && d.team().equals(team))
                .mapToInt(Dots::count)
                .sum();
    }

    /** All dots on a proposal. */
    public int dots(ProposalId proposal) {
        return dots.stream()
                .filter(d -> d.proposal().equals(proposal))
                .mapToInt(Dots::count)
                .sum();
    }

    /** Whether nothing was gathered that papers would tell of. */
    public boolean isEmpty() {
        return standing().isEmpty() && proposals.stream().noneMatch(Proposal::stands);
    }
}
