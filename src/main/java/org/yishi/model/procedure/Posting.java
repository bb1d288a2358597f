package org.yishi.model.procedure;

import org.yishi.model.disclosure.DisclosureKind;

/**
 * How long a stage's text must hang.
 *
 * @param days not counting the day it goes up
 * @param working whether only working days count
 * @param first whether the next stage waits until the days are over; else it may begin once the text hangs
 */
public record Posting(DisclosureKind kind, int days, boolean working, boolean first) {}
