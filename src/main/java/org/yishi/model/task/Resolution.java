package org.yishi.model.task;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.yishi.model.id.ItemId;
import org.yishi.model.id.PollId;
import org.yishi.model.id.ResolutionId;

/**
 * What a meeting came to on an item.
 *
 * @param number as printed: year, meeting, resolution, e.g. 2026-3-1
 * @param poll the vote it follows from; empty for a consensus
 * @param wayNote to whom it is handed on, or why it is not taken up; empty otherwise
 */
public record Resolution(
        ResolutionId id,
        ItemId item,
        Optional<PollId> poll,
        String number,
        String title,
        String text,
        Way way,
        String wayNote,
        OffsetDateTime at) {}
