package org.yishi.desk.meeting;

import org.yishi.model.body.Matter;
import org.yishi.model.meeting.ItemKind;

/** What the host says of an agenda item. */
public record ItemDraft(ItemKind kind, Matter matter, String title, String presenter, int plannedMinutes, String text) {
    /** An item of which only the title is known. */
    public static ItemDraft titled(ItemKind kind, String title) {
        return new ItemDraft(kind, Matter.GENERAL, title, "", 0, "");
    }
}
