package org.yishi.model.task;

/**
 * A photo or file that belongs to a report; its content stays in the village file until it is asked for.
 *
 * @param size in bytes
 */
public record NoteFile(long id, String fileName, long size) {}
