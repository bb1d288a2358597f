package org.yishi.rule.count.stv;

import org.jspecify.annotations.Nullable;

/**
 * What lies with one candidate, the last first: a pile of papers, how far it is read, and the value each paper came
 * with. Never changed, so that many ways of a count share it.
 *
 * @param under what lies under it; null where nothing does
 */
record Parcels(int pile, int place, long value, @Nullable Parcels under) {}
