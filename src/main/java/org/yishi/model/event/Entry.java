package org.yishi.model.event;

import java.time.OffsetDateTime;

/**
 * One entry of the journal as a person reads it.
 *
 * @param seq from 1, without gaps
 * @param who the operator's name as set in the program
 */
public record Entry(long seq, OffsetDateTime at, String who, Event event) {}
