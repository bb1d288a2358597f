package org.yishi.desk.backup;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Optional;
import org.yishi.model.event.Holdings;

/**
 * A backup that is kept.
 *
 * @param at when it was made, by the clock of the place
 * @param bytes its size
 * @param holdings what it holds; empty where it cannot be read, so that it is never offered
 */
public record Kept(Path file, LocalDateTime at, long bytes, Optional<Holdings> holdings) {}
