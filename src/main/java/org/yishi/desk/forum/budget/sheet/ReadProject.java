package org.yishi.desk.forum.budget.sheet;

import java.util.Optional;
import org.yishi.desk.forum.budget.ProjectDraft;
import org.yishi.model.Refusal;

/**
 * A row that was read as a project.
 *
 * @param row where it stands in the file, from 1
 * @param cost as it was written
 * @param wrong why it cannot be taken; empty where it can
 */
public record ReadProject(int row, ProjectDraft draft, String cost, Optional<Refusal> wrong) {}
