package org.yishi.model.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yishi.model.people.VillageKind;

/**
 * A procedure 流程: the stages a matter goes through, in their order. A matter keeps the procedure as it was when the
 * matter set out on it.
 *
 * @param code stable name, e.g. "four-deliberations"
 * @param scope in which kinds of place it is used
 * @param holdsFrom the first day of these rules
 * @param note what users should know about it, as what is local custom; empty where nothing
 * @param stages at least one
 */
public record Procedure(
        String code,
        String name,
        String nameEn,
        Set<VillageKind> scope,
        LocalDate holdsFrom,
        String source,
        String note,
        List<Stage> stages) {
    public Procedure {
        if (stages.isEmpty()) {
            throw new IllegalArgumentException("a procedure needs a stage: " + code);
        }
        scope = Set.copyOf(scope);
        stages = List.copyOf(stages);
    }

    /** The stage of that name. */
    public Optional<Stage> stage(String name) {
        return stages.stream().filter(s -> s.code().equals(name)).findFirst();
    }

    /** Where a stage stands in the order, from 0; -1 where it is none of these. */
    public int place(String name) {
        return stages.stream().map(Stage::code).toList().indexOf(name);
    }
}
