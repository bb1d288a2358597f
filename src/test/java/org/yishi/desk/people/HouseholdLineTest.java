package org.yishi.desk.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yishi.model.id.HouseholdId;
import org.yishi.model.id.ResidentId;
import org.yishi.model.id.UnitId;
import org.yishi.model.people.Gender;
import org.yishi.model.people.Household;
import org.yishi.model.people.Resident;
import org.yishi.model.people.Unit;
import org.yishi.model.people.UnitKind;

class HouseholdLineTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 5);

    private static Resident resident(long id, String name, String birth, long home, Optional<String> retired) {
        return new Resident(
                new ResidentId(id),
                name,
                "X",
                "",
                Gender.UNKNOWN,
                birth,
                "",
                "",
                home == 0 ? Optional.empty() : Optional.of(new HouseholdId(home)),
                "",
                Optional.of(new UnitId(1)),
                Optional.empty(),
                Set.of(),
                0,
                "",
                retired);
    }

    private static Household home(long id, String number) {
        return new Household(new HouseholdId(id), number, "户主" + id, "", Optional.empty());
    }

    @Test
    void theHouseholdsStandByNumberWithThoseWhoAreOfAgeCounted() {
        var people = People.of(
                List.of(
                        resident(1, "张伟", "1960", 1, Optional.empty()),
                        resident(2, "张小宝", "2015-06", 1, Optional.empty()),
                        resident(3, "张三", "1999", 1, Optional.of("迁出")),
                        resident(4, "李敏", "2008-03-05", 2, Optional.empty()),
                        resident(5, "独居", "1950", 0, Optional.empty()),
                        resident(6, "王芳", "", 3, Optional.empty())),
                List.of(home(1, "10"), home(2, "2"), home(3, "1-11"), home(4, "99")),
                List.of(new Unit(new UnitId(1), UnitKind.GRID, "东网格")));
        var lines = HouseholdLine.of(people, DAY);
        assertEquals(
                List.of("1-11 1 1 东网格", "2 1 1 东网格", "10 2 1 东网格"),
                lines.stream()
                        .map(l -> l.household().number() + " " + l.members().size() + " " + l.adults() + " " + l.grid())
                        .toList());
    }

    @Test
    void numbersAreInTheOrderOfTheNumbersInThem() {
        var numbers = List.of("10", "9", "1-2-11", "1-2-3", "H2", "H10", "");
        assertEquals(
                List.of("", "1-2-3", "1-2-11", "9", "10", "H2", "H10"),
                numbers.stream()
                        .sorted((a, b) -> HouseholdLine.inOrder(a).compareTo(HouseholdLine.inOrder(b)))
                        .toList());
    }
}
