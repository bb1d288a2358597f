package org.yishi.desk.meeting;

import org.yishi.model.task.Way;

/**
 * What a meeting came to, before it is written down.
 *
 * @param wayNote to whom it is handed on, or why it is not taken up; needed for those two ways
 */
public record ResolutionDraft(String title, String text, Way way, String wayNote) {}
