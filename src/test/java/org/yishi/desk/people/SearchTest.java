package org.yishi.desk.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yishi.model.id.HouseholdId;
import org.yishi.model.id.ResidentId;
import org.yishi.model.people.Gender;
import org.yishi.model.people.Household;
import org.yishi.model.people.Resident;

final class SearchTest {
    private final Search search = Search.in(People.of(
            List.of(
                    resident(1, "张大伟", "ZDW", "阿伟", "13805745678", 1),
                    resident(2, "张伟", "ZW", "", "13900001234", 1),
                    resident(3, "单𬍛", "SX", "", "", 2),
                    resident(4, "大伟", "DW", "", "0574651234", 2)),
            List.of(
                    new Household(new HouseholdId(1), "3-12", "张大伟", "", Optional.empty()),
                    new Household(new HouseholdId(2), "7", "单𬍛", "", Optional.empty())),
            List.of()));

    @ParameterizedTest
    @CsvSource({
        "大伟, 4 1 2",
        "张伟, 2",
        "阿伟, 1",
        "zdw, 1",
        "ＺＷ, 2",
        "𬍛, 3 4",
        "3-12, 1 2",
        "5678, 1",
        "1234, 2 4",
        "138, ''",
        "张 1234, 2",
        "'', 1 2 3 4",
        "赵, ''"
    })
    void whatAPersonRemembersIsFound(String typed, String ids) {
        var found = search.find(typed).stream()
                .map(r -> String.valueOf(r.id().value()))
                .toList();
        assertEquals(ids, String.join(" ", found));
    }

    private static Resident resident(
            long id, String name, String initials, String alias, String phone, long household) {
        return new Resident(
                new ResidentId(id),
                name,
                initials,
                alias,
                Gender.UNKNOWN,
                "",
                phone,
                "",
                Optional.of(new HouseholdId(household)),
                "",
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                0,
                "",
                Optional.empty());
    }
}
