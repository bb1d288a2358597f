package org.yishi.model.forum.opinion;

import java.util.Optional;
import org.yishi.model.id.ProposalId;
import org.yishi.model.team.TeamId;

/**
 * Dots on a proposal.
 *
 * @param team whose; empty for the hall
 */
public record Dots(ProposalId proposal, Optional<TeamId> team, int count) {}
