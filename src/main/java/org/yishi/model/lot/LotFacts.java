package org.yishi.model.lot;

/**
 * What the minutes say of a draw.
 *
 * @param taking how many take part: the entitled of a body whose members are invited, or whoever was drawn
 * @param drawn how many of them were drawn, substitutes who moved up among them
 * @param substitutes how many of these moved up for somebody
 * @param sitIn whether those drawn sit in, because the body's electors are others
 * @param frame from how many was drawn
 */
public record LotFacts(Lot lot, int taking, int drawn, int substitutes, boolean sitIn, int frame) {}
