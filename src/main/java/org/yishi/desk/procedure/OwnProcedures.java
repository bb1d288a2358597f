package org.yishi.desk.procedure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yishi.desk.Work;
import org.yishi.desk.body.BodyFiles;
import org.yishi.model.Outcome;
import org.yishi.model.event.Event;
import org.yishi.model.id.TopicId;
import org.yishi.model.procedure.Procedure;
import org.yishi.model.topic.Topic;
import org.yishi.store.Tx;

/**
 * The procedures that a village can choose from, and how it gets its own: one that is there is written as a file, changed
 * in a text editor and read in again.
 *
 * <pre>{@code
 * own.write(shipped, Path.of("说事.toml"));
 * own.look(Path.of("说事.toml"));            // the procedure, or every mistake with its line; nothing is taken yet
 * own.put(procedure);
 * }</pre>
 */
public final class OwnProcedures {
    private final Work work;

    public OwnProcedures(Work work) {
        this.work = work;
    }

    /**
     * A procedure that can be chosen.
     *
     * @param own whether the village brought it
     * @param replaces whether one that is shipped has the same code: the village's own stands in its place
     * @param used the matters that go by it or went, as they have set out, whatever becomes of it
     */
    public record Line(Procedure procedure, boolean own, boolean replaces, List<Topic> used) {
        public Line {
            used = List.copyOf(used);
        }
    }

    /** Those for this kind of place: the village's own first, then those that are shipped. */
    public List<Line> all() {
        return work.read(tx -> {
            var kind = tx.village().find().orElseThrow().kind();
            var own = byCode(tx.routes().procedures());
            var shipped = byCode(ProcedureFiles.shipped());
            var all = new LinkedHashMap<>(own);
            shipped.forEach(all::putIfAbsent);
            var uses = tx.routes().uses();
            return all.values().stream()
                    .filter(p -> p.scope().contains(kind))
                    .map(p -> new Line(
                            p,
                            own.containsKey(p.code()),
                            own.containsKey(p.code()) && shipped.containsKey(p.code()),
                            topics(tx, uses.getOrDefault(p.code(), List.of()))))
                    .toList();
        });
    }

    private static Map<String, Procedure> byCode(List<Procedure> procedures) {
        var all = new LinkedHashMap<String, Procedure>();
        procedures.forEach(p -> all.put(p.code(), p));
        return all;
    }

    private static List<Topic> topics(Tx tx, List<TopicId> ids) {
        return ids.stream().flatMap(id -> tx.topics().find(id).stream()).toList();
    }

    /** What a file holds, or every mistake of it; nothing is taken. */
    public ProcedureReading look(Path file) {
        var bodies = new ArrayList<>(BodyFiles.defaults());
        bodies.addAll(work.read(tx -> tx.bodies().all()));
        return ProcedureFiles.look(file, bodies);
    }

    /** Takes a procedure in, or puts it in the place of the one of its code; refused where it is for other places. */
    public Outcome<Procedure> put(Procedure procedure) {
        return work.act((tx, now) -> {
            var kind = tx.village().find().orElseThrow().kind();
            if (!procedure.scope().contains(kind)) {
                return Outcome.refused("procedure.other-kind", procedure.name());
            }
            tx.routes().put(procedure);
            tx.record(new Event.ProcedureSet(procedure.code()));
            return Outcome.done(procedure);
        });
    }

    /** Takes one of the village's own away; matters on their way keep it. Where it replaced a shipped one, that is back. */
    public Outcome<String> remove(String code) {
        return work.act((tx, now) -> {
            if (!tx.routes().remove(code)) {
                return Outcome.refused("procedure.unknown", code);
            }
            tx.record(new Event.ProcedureRemoved(code));
            return Outcome.done(code);
        });
    }

    /** Writes a procedure as a file, to be changed and read in again. */
    public Outcome<Path> write(Procedure procedure, Path file) {
        return ProcedureFiles.write(procedure, file);
    }
}
