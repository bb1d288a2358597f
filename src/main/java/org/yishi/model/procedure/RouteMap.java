package org.yishi.model.procedure;

import java.util.List;
import java.util.Optional;

/** The whole of a matter's way: what is done, what is next, what is to come. */
public record RouteMap(Route route, List<StageStatus> stages) {
    public RouteMap {
        stages = List.copyOf(stages);
    }

    /** What is to be done now; empty at the end, or when the matter was stopped. */
    public Optional<StageStatus> now() {
        return stages.stream().filter(s -> s.state() == StageStatus.State.NOW).findFirst();
    }

    /** How many papers of stages that are done are nowhere. */
    public long lacking() {
        return stages.stream().mapToLong(StageStatus::lacking).sum();
    }

    /** Whether every stage is done or left out. */
    public boolean isThrough() {
        return route.end().isEmpty() && now().isEmpty();
    }
}
