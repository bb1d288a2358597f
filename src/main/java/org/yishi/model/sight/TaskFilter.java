package org.yishi.model.sight;

import java.util.Optional;
import org.yishi.model.id.TopicId;
import org.yishi.model.id.UnitId;
import org.yishi.model.task.ListKind;

/**
 * What narrows the tasks that are shown; all of it must fit.
 *
 * @param mine whether only those of the person at the keys
 * @param owner as written; empty for anybody
 * @param supervisor as written; empty for anybody
 * @param light the word of a light; empty for any
 * @param words a few letters or pinyin initials, all parts of which must be found; empty for none
 */
public record TaskFilter(
        Part part,
        boolean mine,
        String owner,
        Optional<UnitId> unit,
        Optional<ListKind> list,
        String supervisor,
        Optional<TopicId> topic,
        String light,
        String words) {
    /** What is shown at first. */
    public static final TaskFilter FIRST =
            new TaskFilter(Part.TO_DO, false, "", Optional.empty(), Optional.empty(), "", Optional.empty(), "", "");

    /** The same for another part of the tasks, the operator's own or everybody's. */
    public TaskFilter in(Part other, boolean own) {
        return new TaskFilter(other, own, owner, unit, list, supervisor, topic, light, words);
    }

    /** The same whatever the light. */
    public TaskFilter withoutLight() {
        return new TaskFilter(part, mine, owner, unit, list, supervisor, topic, "", words);
    }
}
