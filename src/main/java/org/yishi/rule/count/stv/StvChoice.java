package org.yishi.rule.count.stv;

/**
 * Who is taken at a tie that the stages do not part.
 *
 * @param byLot by a lot that was drawn; else because it changes nothing, or to see what it would change
 */
record StvChoice(int candidate, boolean byLot) {}
