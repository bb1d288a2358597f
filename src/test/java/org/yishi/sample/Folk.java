package org.yishi.sample;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.yishi.model.id.HouseholdId;
import org.yishi.model.id.ResidentId;
import org.yishi.model.id.UnitId;
import org.yishi.model.people.Gender;
import org.yishi.model.people.Household;
import org.yishi.model.people.Resident;
import org.yishi.model.people.Role;
import org.yishi.model.people.UnitKind;
import org.yishi.store.Tx;
import org.yishi.text.Pinyin;

/**
 * The people of a made-up village: households in grids and groups, and those who hold an office.
 *
 * @param residents as they are in the file
 * @param council committee members and representatives, who sit at the meetings
 */
record Folk(List<Resident> residents, List<Resident> council, List<UnitId> grids) {
    private static final int GRIDS = 8;
    private static final int GROUPS = 12;
    private static final int COMMITTEE = 7;
    private static final int REPRESENTATIVES = 50;
    private static final int BIRTHS_FROM = 1938;
    private static final int BIRTHS = 80;

    static Folk settle(Tx tx, int people, Chance chance) {
        var grids = IntStream.rangeClosed(1, GRIDS)
                .mapToObj(i -> tx.units().unit(UnitKind.GRID, "第" + i + "网格"))
                .toList();
        var groups = IntStream.rangeClosed(1, GROUPS)
                .mapToObj(i -> tx.units().unit(UnitKind.GROUP, "第" + i + "村民小组"))
                .toList();
        var all = new ArrayList<Resident>();
        int home = 0;
        while (all.size() < people) {
            home++;
            int size = Math.min(chance.between(1, 5), people - all.size());
            var grid = grids.get((int) ((long) all.size() * GRIDS / people));
            var group = groups.get((int) ((long) all.size() * GROUPS / people));
            household(tx, chance, all, home, size, grid, group);
        }
        tx.people().addAll(all);
        var settled = tx.people().residents();
        return new Folk(settled, settled.stream().filter(Folk::isCouncil).toList(), grids);
    }

    private static void household(
            Tx tx, Chance chance, List<Resident> all, int home, int size, UnitId grid, UnitId group) {
        var head = chance.name();
        var id = tx.units()
                .add(new Household(
                        new HouseholdId(0), "%04d".formatted(home), head, "溪口村" + home + "号", Optional.of(grid)));
        for (int i = 0; i < size; i++) {
            var name = i == 0 ? head : head.charAt(0) + chance.name().substring(1);
            all.add(new Resident(
                    new ResidentId(0),
                    name,
                    Pinyin.initials(name),
                    "",
                    chance.in100(50) ? Gender.MALE : Gender.FEMALE,
                    Integer.toString(BIRTHS_FROM + chance.between(0, i == 0 ? BIRTHS / 2 : BIRTHS)),
                    "199" + "%08d".formatted(all.size()),
                    "",
                    Optional.of(id),
                    i == 0 ? "户主" : "家人",
                    Optional.of(grid),
                    Optional.of(group),
                    roles(all.size(), i == 0, chance),
                    0,
                    "",
                    i > 1 && chance.in100(1) ? Optional.of("迁出") : Optional.empty()));
        }
    }

    /** Offices are given to every so many heads, so that they are spread over the village. */
    private static Set<Role> roles(int number, boolean head, Chance chance) {
        var roles = EnumSet.noneOf(Role.class);
        if (head) {
            roles.add(Role.HOUSEHOLD_VOICE);
        }
        if (chance.in100(4)) {
            roles.add(Role.PARTY_MEMBER);
        }
        if (number < COMMITTEE) {
            roles.add(Role.COMMITTEE_MEMBER);
        } else if (number < COMMITTEE + REPRESENTATIVES) {
            roles.add(Role.REPRESENTATIVE);
        } else if (number < COMMITTEE + REPRESENTATIVES + 3) {
            roles.add(Role.SUPERVISOR);
        }
        return roles;
    }

    private static boolean isCouncil(Resident resident) {
        return !resident.isRetired()
                && (resident.roles().contains(Role.COMMITTEE_MEMBER)
                        || resident.roles().contains(Role.REPRESENTATIVE)
                        || resident.roles().contains(Role.SUPERVISOR));
    }
}
