package org.yishi.rule.compact;

import java.util.Optional;
import org.yishi.model.Refusal;
import org.yishi.model.body.Body;
import org.yishi.model.body.Entitlement.Who;
import org.yishi.model.body.Power;
import org.yishi.model.compact.CompactKind;
import org.yishi.model.people.VillageKind;

/**
 * Whether a body may adopt such a text. In a village the villagers' assembly alone, by heads or by households
 * (村民委员会组织法(2025) art. 31; its art. 27 and 28 let other matters be handed to the representatives, not this one). In a
 * community the residents' meeting, or their representatives where it empowered them (城市居民委员会组织法(2025) art. 30).
 */
public final class Adoption {
    private static final String ASSEMBLY = "villagers-assembly";
    private static final String RESIDENTS = "residents-assembly";
    private static final String REPRESENTATIVES = "residents-representatives";

    private Adoption() {}

    /** Why the body may not adopt it; empty where it may. */
    public static Optional<Refusal> against(Body body, CompactKind kind, VillageKind place) {
        if (body.power() != Power.DECIDES) {
            return Optional.of(Refusal.of("compact.wrong.deliberates", body.name()));
        }
        boolean may = body.barFor(kind.matter()).isEmpty()
                && switch (place) {
                    case VILLAGE ->
                        body.code().contains(ASSEMBLY) && body.entitled().who() != Who.ROLES;
                    case COMMUNITY ->
                        body.code().startsWith(RESIDENTS) || body.code().startsWith(REPRESENTATIVES);
                };
        return may ? Optional.empty() : Optional.of(refusal(body, place));
    }

    private static Refusal refusal(Body body, VillageKind place) {
        return switch (place) {
            case VILLAGE -> Refusal.of("compact.wrong.village-body", body.name());
            case COMMUNITY -> Refusal.of("compact.wrong.community-body", body.name());
        };
    }
}
