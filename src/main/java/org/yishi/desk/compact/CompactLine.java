package org.yishi.desk.compact;

import java.util.Optional;
import org.yishi.model.compact.Compact;
import org.yishi.model.compact.Version;

/**
 * A compact in the list.
 *
 * @param inForce the version that holds today
 * @param draft the one being written
 * @param open suggestions that nobody has answered yet
 */
public record CompactLine(Compact compact, Optional<Version> inForce, Optional<Version> draft, int open) {}
