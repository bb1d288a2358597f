package org.yishi.model.figure.fact;

import java.time.LocalDate;
import java.util.Optional;
import org.yishi.model.figure.Thing;
import org.yishi.model.topic.Channel;
import org.yishi.model.topic.TopicState;

/**
 * A matter.
 *
 * @param thing on the day it was raised
 * @param kind in the village's own words; empty where not sorted
 * @param grid its name; empty where none is told
 * @param closed when it was closed last
 */
public record Raised(
        Thing thing, String kind, Channel way, String grid, TopicState state, Optional<LocalDate> closed) {}
