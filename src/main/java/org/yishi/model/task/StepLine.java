package org.yishi.model.task;

import org.yishi.model.id.TaskId;

/** A step of some task, for a calendar. */
public record StepLine(TaskId task, Milestone step) {}
