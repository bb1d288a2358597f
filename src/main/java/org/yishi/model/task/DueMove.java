package org.yishi.model.task;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * A due date set or moved 延期.
 *
 * @param from empty where there was none before
 * @param reason empty where a first date was set
 */
public record DueMove(OffsetDateTime at, Optional<LocalDate> from, LocalDate to, String reason) {}
