package org.yishi.model.meeting;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.yishi.model.Refusal;
import org.yishi.model.id.ItemId;

/**
 * A rule that was not met, and why the meeting went on all the same. The papers print it.
 *
 * @param what the rule's sentence
 * @param reason typed by a person
 */
public record Deviation(long id, Optional<ItemId> item, Refusal what, String reason, OffsetDateTime at) {}
