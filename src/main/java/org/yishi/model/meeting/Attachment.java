package org.yishi.model.meeting;

import org.yishi.model.id.ItemId;

/** A file that belongs to an agenda item; its content stays in the store. */
public record Attachment(long id, ItemId item, String fileName, long size) {}
