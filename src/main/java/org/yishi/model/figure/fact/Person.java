package org.yishi.model.figure.fact;

import java.util.Set;
import org.yishi.model.people.Gender;
import org.yishi.model.people.Role;

/**
 * Somebody who is counted.
 *
 * @param who tells one person from another: by the roster, else by name
 * @param birth as far as known; empty where not
 * @param grid its name; empty where none is told
 */
public record Person(String who, Gender gender, String birth, String grid, Set<Role> roles) {
    public Person {
        roles = Set.copyOf(roles);
    }
}
