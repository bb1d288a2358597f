package org.yishi.text.wall;

import java.util.Set;

/**
 * What the village knows of its people, to be looked for.
 *
 * @param names of residents
 * @param addresses of households; those without a number name a place, not a house, and are not looked for
 * @param phones of residents
 * @param objectors who said something against what hangs
 */
public record Known(Set<String> names, Set<String> addresses, Set<String> phones, Set<String> objectors) {
    /** Nothing is known: numbers are found by their form alone. */
    public static final Known NOBODY = new Known(Set.of(), Set.of(), Set.of(), Set.of());

    public Known {
        names = Set.copyOf(names);
        addresses = Set.copyOf(addresses);
        phones = Set.copyOf(phones);
        objectors = Set.copyOf(objectors);
    }
}
