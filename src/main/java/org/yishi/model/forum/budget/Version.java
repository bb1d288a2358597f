package org.yishi.model.forum.budget;

import java.util.List;
import java.util.Optional;

/**
 * How the list stood at one time.
 *
 * @param number 0 as it was laid before the meeting, then one more for each amendment carried
 * @param by the amendment that made it so; empty for the first
 * @param projects by number, those that were off the list too
 */
public record Version(int number, Optional<Amendment> by, List<Project> projects) {
    public Version {
        projects = List.copyOf(projects);
    }

    /** What all projects on the list asked for, in fen. */
    public long asked() {
        return projects.stream()
                .filter(Project::stands)
                .mapToLong(Project::cost)
                .sum();
    }
}
