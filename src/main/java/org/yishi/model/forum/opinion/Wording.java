package org.yishi.model.forum.opinion;

import java.time.OffsetDateTime;
import org.yishi.model.id.ProposalId;

/**
 * A proposal as it was worded once.
 *
 * @param number from 1, the first wording
 */
public record Wording(ProposalId proposal, int number, String title, String words, OffsetDateTime at) {}
