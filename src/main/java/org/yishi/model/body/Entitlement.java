package org.yishi.model.body;

import java.util.Set;
import org.yishi.model.people.Role;

/**
 * Who is entitled to sit and vote.
 *
 * @param roles for {@code ROLES}: any of them is enough, and who has several counts once
 * @param minimumAge in full years; 0 where age does not matter
 */
public record Entitlement(Who who, Set<Role> roles, int minimumAge) {
    /** The ways in which a body is made up. */
    public enum Who {
        /** Every resident of the age. */
        RESIDENTS,
        /** One voice a household. */
        HOUSEHOLDS,
        /** Those who hold one of the roles. */
        ROLES,
        /** Those who are asked to come; no list by law. */
        INVITED
    }

    public Entitlement {
        roles = Set.copyOf(roles);
    }
}
