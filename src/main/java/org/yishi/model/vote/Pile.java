package org.yishi.model.vote;

import java.util.Optional;

/**
 * Papers that say the same, however they came out of the box: which paper was unfolded when is not told.
 *
 * @param marks what they say: {@code YES}; or candidates by number from 0, {@code 2,0}; or scores {@code 0:7,2:10};
 *     empty for a flawed paper
 */
public record Pile(String marks, Optional<PaperFlaw> flaw, long papers) {}
