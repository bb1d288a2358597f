package org.yishi.desk.meeting;

import java.time.LocalDate;
import java.util.Optional;
import org.yishi.model.task.ListKind;

/** A promise before it is written down: what, who, by when. */
public record TaskDraft(String title, String owner, String helpers, Optional<LocalDate> due, ListKind list) {}
