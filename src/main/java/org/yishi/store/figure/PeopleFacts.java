package org.yishi.store.figure;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.yishi.model.figure.fact.Person;
import org.yishi.model.people.Gender;
import org.yishi.model.people.Role;
import org.yishi.store.sql.Columns;
import org.yishi.store.sql.Rows;

/** Residents as far as they are counted. */
final class PeopleFacts {
    private final Handle handle;
    private final Map<String, Set<Role>> roles = new HashMap<>();

    PeopleFacts(Handle handle) {
        this.handle = handle;
    }

    List<Person> roster() {
        return Rows.list(
                handle.createQuery("""
                    select r.id as resident, r.gender, r.birth, coalesce(u.name, '') as grid, r.roles
                    from resident r left join unit u on u.id = r.grid_id where r.retired is null
                    """),
                row -> new Person(
                        known(row.number("resident")),
                        row.word("gender", Gender.class),
                        row.text("birth"),
                        row.text("grid"),
                        roles(row)));
    }

    /** How somebody on the roster is told from others. */
    static String known(long resident) {
        return "#" + resident;
    }

    /** The roles in a row; few combinations there are, and each is read once. */
    Set<Role> roles(Columns row) throws SQLException {
        return roles.computeIfAbsent(row.text("roles"), PeopleFacts::roles);
    }

    private static Set<Role> roles(String joined) {
        return joined.isEmpty()
                ? Set.of()
                : Arrays.stream(joined.split(",", -1)).map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
