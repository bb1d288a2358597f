package org.yishi.model.vote;

/**
 * What one of two people typed who count apart; the other's figures are not seen.
 *
 * @param teller by name
 */
public record Typed(String teller, Totals totals) {}
