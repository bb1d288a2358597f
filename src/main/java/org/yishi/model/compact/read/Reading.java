package org.yishi.model.compact.read;

import java.util.List;
import org.yishi.model.compact.CompactText;

/** A text that was read, and what is wrong with it. */
public record Reading(CompactText text, List<Slip> slips) {
    public Reading {
        slips = List.copyOf(slips);
    }
}
