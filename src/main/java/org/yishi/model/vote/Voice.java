package org.yishi.model.vote;

import java.time.OffsetDateTime;
import org.yishi.model.id.AttendeeId;

/** One answer by name in a roll call. */
public record Voice(AttendeeId attendee, Choice choice, OffsetDateTime at) {}
