package org.yishi.model.body;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.yishi.model.people.VillageKind;

/**
 * A body that meets, with the rules that hold from a day on. A meeting keeps the body as it was on its own day.
 *
 * @param code stable name, e.g. "villagers-representatives"
 * @param scope in which kinds of place it exists
 * @param holdsFrom the first day of these rules
 * @param holdsTo the last day of these rules, where they have ended
 * @param rules the ordinary rule first, then those for special matters
 * @param customs its own rules where the law is silent
 * @param important whether the party organisation's study beforehand is expected (art. 28, art. 30)
 * @param meetsEvery months between meetings that the law asks for; 0 where none
 * @param note what users should know about it, e.g. what stays local; empty where nothing
 * @param requests by whom it may be asked to meet, so that it must; each is enough
 */
public record Body(
        String code,
        String name,
        String nameEn,
        Set<VillageKind> scope,
        Power power,
        LocalDate holdsFrom,
        Optional<LocalDate> holdsTo,
        Entitlement entitled,
        List<Rule> rules,
        List<Bar> bars,
        ProxyRule proxy,
        NoticeRule notice,
        Customs customs,
        boolean important,
        int meetsEvery,
        String note,
        List<Request> requests) {
    /** Records written before it could be said who may ask for a meeting name nobody. */
    public Body {
        if (rules.isEmpty()) {
            throw new IllegalArgumentException("a body needs a rule: " + code);
        }
        scope = Set.copyOf(scope);
        rules = List.copyOf(rules);
        bars = List.copyOf(bars);
        requests = List.copyOf(Objects.requireNonNullElse(requests, List.of()));
    }

    /** A body of which nobody may ask that it meets. */
    public Body(
            String code,
            String name,
            String nameEn,
            Set<VillageKind> scope,
            Power power,
            LocalDate holdsFrom,
            Optional<LocalDate> holdsTo,
            Entitlement entitled,
            List<Rule> rules,
            List<Bar> bars,
            ProxyRule proxy,
            NoticeRule notice,
            Customs customs,
            boolean important,
            int meetsEvery,
            String note) {
        this(
                code,
                name,
                nameEn,
                scope,
                power,
                holdsFrom,
                holdsTo,
                entitled,
                rules,
                bars,
                proxy,
                notice,
                customs,
                important,
                meetsEvery,
                note,
                List.of());
    }

    /** The rule for a matter: the special one if there is one, else the ordinary. */
    public Rule ruleFor(Matter matter) {
        return rules.stream()
                .filter(r -> r.matters().contains(matter))
                .findFirst()
                .orElse(rules.getFirst());
    }

    /** Why this body may not decide the matter, if so. */
    public Optional<Bar> barFor(Matter matter) {
        return bars.stream().filter(b -> b.matter() == matter).findFirst();
    }

    /** Whether these rules hold on the day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(holdsFrom) && holdsTo.map(end -> !day.isAfter(end)).orElse(true);
    }
}
