package org.yishi.desk.meeting;

import java.util.Optional;
import org.yishi.model.body.Matter;
import org.yishi.model.id.TopicId;
import org.yishi.model.meeting.ItemKind;

/**
 * What the host says of an agenda item.
 *
 * @param topic the matter it goes on with; empty for a new one
 */
public record ItemDraft(
        ItemKind kind,
        Matter matter,
        String title,
        String presenter,
        int plannedMinutes,
        String text,
        Optional<TopicId> topic) {
    /** An item that begins a matter of its own. */
    public ItemDraft(ItemKind kind, Matter matter, String title, String presenter, int plannedMinutes, String text) {
        this(kind, matter, title, presenter, plannedMinutes, text, Optional.empty());
    }

    /** An item of which only the title is known. */
    public static ItemDraft titled(ItemKind kind, String title) {
        return new ItemDraft(kind, Matter.GENERAL, title, "", 0, "");
    }
}
