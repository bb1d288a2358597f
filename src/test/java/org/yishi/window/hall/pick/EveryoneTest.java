package org.yishi.window.hall.pick;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yishi.desk.people.People;
import org.yishi.model.id.ResidentId;
import org.yishi.model.id.UnitId;
import org.yishi.model.people.Gender;
import org.yishi.model.people.Resident;
import org.yishi.model.people.Unit;
import org.yishi.model.people.UnitKind;
import org.yishi.text.Lang;
import org.yishi.text.Text;

class EveryoneTest {
    private static final List<Unit> UNITS =
            List.of(new Unit(new UnitId(1), UnitKind.GROUP, "1组"), new Unit(new UnitId(3), UnitKind.GROUP, "3组"));

    @Test
    void whoeverSharesANameIsToldApartByGroupAndElseByYearOfBirth() {
        var roster = People.of(
                List.of(
                        resident(1, "王芳", 1, "1970", Optional.empty()),
                        resident(2, "王芳", 3, "1971", Optional.empty()),
                        resident(3, "李伟", 3, "1960", Optional.empty()),
                        resident(4, "李伟", 3, "1988", Optional.empty()),
                        resident(5, "张强", 1, "1955", Optional.empty()),
                        resident(6, "张强", 3, "1950", Optional.of("迁出"))),
                List.of(),
                UNITS);
        var names = new Everyone(Text.in(Lang.ZH))
                .of(List.of(), roster).stream().map(Candidate::name).toList();
        assertEquals(List.of("王芳（1组）", "王芳（3组）", "李伟（3组 1960）", "李伟（3组 1988）", "张强"), names);
    }

    private static Resident resident(long id, String name, long group, String birth, Optional<String> retired) {
        return new Resident(
                new ResidentId(id),
                name,
                "",
                "",
                Gender.UNKNOWN,
                birth,
                "",
                "",
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.of(new UnitId(group)),
                Set.of(),
                0,
                "",
                retired);
    }
}
