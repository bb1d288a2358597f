package org.yishi.model.forum.opinion;

/**
 * A proposal at its place by dots.
 *
 * @param place from 1; those with as many dots share it
 * @param isTied whether another one has as many
 */
public record Ranked(Proposal proposal, int dots, int place, boolean isTied) {}
