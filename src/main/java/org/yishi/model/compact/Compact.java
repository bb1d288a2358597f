package org.yishi.model.compact;

import java.util.Optional;
import org.yishi.model.id.TopicId;

/**
 * Rules that people give themselves; their text stands in versions.
 *
 * @param topic the matter under which they are being made or revised
 */
public record Compact(long id, CompactKind kind, String title, Optional<TopicId> topic) {}
