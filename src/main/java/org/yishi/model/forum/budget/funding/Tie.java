package org.yishi.model.forum.budget.funding;

import java.util.List;
import java.util.Optional;
import org.yishi.model.forum.budget.Project;
import org.yishi.model.forum.budget.TieRule;

/**
 * Equals of whom the purse could not pay all.
 *
 * @param projects by number
 * @param left what was left for them, in fen
 * @param by what decided; empty while it is open
 */
public record Tie(List<Project> projects, long left, Optional<TieRule> by) {
    public Tie {
        projects = List.copyOf(projects);
    }

    public boolean isOpen() {
        return by.isEmpty();
    }
}
