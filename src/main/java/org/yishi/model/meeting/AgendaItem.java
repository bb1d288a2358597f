package org.yishi.model.meeting;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.yishi.model.body.Matter;
import org.yishi.model.id.ItemId;
import org.yishi.model.id.MeetingId;

/**
 * One item of the agenda.
 *
 * @param position from 1, as printed
 * @param plannedMinutes 0 where none were planned
 * @param usedSeconds time spent before the present run
 * @param runningSince since when it runs, if it does
 */
public record AgendaItem(
        ItemId id,
        MeetingId meeting,
        int position,
        ItemKind kind,
        Matter matter,
        String title,
        String presenter,
        int plannedMinutes,
        String text,
        ItemState state,
        long usedSeconds,
        Optional<OffsetDateTime> runningSince) {}
