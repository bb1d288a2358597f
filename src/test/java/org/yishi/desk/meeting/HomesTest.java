package org.yishi.desk.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yishi.model.id.HouseholdId;
import org.yishi.model.people.Household;

class HomesTest {
    private static Household home(long id, String number, String head, String address) {
        return new Household(new HouseholdId(id), number, head, address, Optional.empty());
    }

    private static List<String> names(Household... homes) {
        var names = new Homes(List.of(homes));
        return List.of(homes).stream().map(h -> names.name(Optional.of(h.id()))).toList();
    }

    @Test
    void aHouseholdIsCalledByItsNumberElseByItsHead() {
        assertEquals(List.of("12", "张伟"), names(home(1, "12", "王建国", ""), home(2, "", "张伟", "溪口村8号")));
    }

    @Test
    void householdsOfOneNumberOrOfHeadsOfOneNameAreToldApart() {
        assertEquals(
                List.of("1 王建国", "1 李敏", "张伟 8号", "张伟 9号"),
                names(
                        home(1, "1", "王建国", ""),
                        home(2, "1", "李敏", ""),
                        home(3, "", "张伟", "8号"),
                        home(4, "", "张伟", "9号")));
    }

    @Test
    void noTwoHouseholdsShareAName() {
        assertEquals(
                List.of("张伟", "张伟 #2", "#3"), names(home(1, "", "张伟", ""), home(2, "", "张伟", ""), home(3, "", "", "")));
    }

    @Test
    void whoHasNoHouseholdHasNoName() {
        assertEquals("", new Homes(List.of()).name(Optional.empty()));
        assertEquals("", new Homes(List.of()).name(Optional.of(new HouseholdId(7))));
    }
}
