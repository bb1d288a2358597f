package org.yishi.desk.body;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.yishi.desk.Work;
import org.yishi.model.Outcome;
import org.yishi.model.body.Body;
import org.yishi.model.event.Event;
import org.yishi.model.people.Village;
import org.yishi.store.Tx;

/**
 * The bodies of the village file, by the rules of a day.
 *
 * <pre>{@code
 * var bodies = new Bodies(work);
 * bodies.on(day);                                      // to choose from, for a meeting on that day
 * bodies.find("villagers-representatives", day);       // the rules that held then
 * bodies.put(changed);                                 // checked; replaces the rules of the same first day
 * }</pre>
 */
public final class Bodies {
    private final Work work;

    public Bodies(Work work) {
        this.work = work;
    }

    /** The bodies of this kind of place as they stand on a day, one entry a body. */
    public List<Body> on(LocalDate day) {
        return work.read(tx -> in(tx, day));
    }

    /** The same within a transaction. */
    public static List<Body> in(Tx tx, LocalDate day) {
        var kind = tx.village().find().map(Village::kind);
        var byCode = new LinkedHashMap<String, Body>();
        for (var body : tx.bodies().all()) {
            if (body.holdsOn(day) && kind.map(body.scope()::contains).orElse(true)) {
                byCode.merge(body.code(), body, Bodies::later);
            }
        }
        return List.copyOf(byCode.values());
    }

    /** A body as it stands on a day; empty where no such body holds then. */
    public Optional<Body> find(String code, LocalDate day) {
        return work.read(tx -> in(tx, code, day));
    }

    /** The same within a transaction. */
    public static Optional<Body> in(Tx tx, String code, LocalDate day) {
        return tx.bodies().all().stream()
                .filter(body -> body.code().equals(code) && body.holdsOn(day))
                .reduce(Bodies::later);
    }

    /** Puts a body in, or changed rules in place of those of the same first day. */
    public Outcome<Body> put(Body body) {
        return BodyCheck.check(body)
                .then(fine -> work.act((tx, _) -> {
                    tx.bodies().put(fine);
                    tx.record(new Event.BodyChanged(fine.code()));
                    return Outcome.done(fine);
                }));
    }

    /** Puts the body of a file in. */
    public Outcome<Body> putFile(Path file) {
        return BodyFiles.read(file).then(this::add);
    }

    /** Puts a body of elsewhere in; refused where it is not for this kind of place, as it would never be offered. */
    public Outcome<Body> add(Body body) {
        var kind = work.read(tx -> tx.village().find().map(Village::kind));
        return kind.map(body.scope()::contains).orElse(true)
                ? put(body)
                : Outcome.refused("body.other-kind", body.name());
    }

    /** The rules that {@link #put} would take the place of: those of the same body and the same first day. */
    public Optional<Body> standing(Body body) {
        return work.read(tx -> tx.bodies().all()).stream()
                .filter(b -> b.code().equals(body.code()) && b.holdsFrom().equals(body.holdsFrom()))
                .findFirst();
    }

    /** A body of its own with the rules of another, to be changed from there. */
    public Outcome<Body> copy(Body body, String code, String name, String nameEn) {
        var taken = work.read(tx -> tx.bodies().all()).stream()
                .filter(b -> b.code().equals(code.strip()))
                .findFirst();
        return taken.isPresent()
                ? Outcome.refused("body.code-taken", code.strip(), taken.get().name())
                : put(BodyDraft.of(body).coded(code).named(name, nameEn).body());
    }

    /** A code that no body has yet, to propose for a copy: "council-2". */
    public String freeCode(String code) {
        var codes = work.read(tx -> tx.bodies().all()).stream().map(Body::code).toList();
        return IntStream.iterate(2, i -> i + 1)
                .mapToObj(i -> code + "-" + i)
                .filter(c -> !codes.contains(c))
                .findFirst()
                .orElseThrow();
    }

    /** Of two rules that hold, those that began later: a village's change outlives what it was made from. */
    private static Body later(Body one, Body other) {
        return other.holdsFrom().isBefore(one.holdsFrom()) ? one : other;
    }
}
