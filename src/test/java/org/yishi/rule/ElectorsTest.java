package org.yishi.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yishi.model.body.Entitlement;
import org.yishi.model.body.Entitlement.Who;
import org.yishi.model.id.HouseholdId;
import org.yishi.model.id.ResidentId;
import org.yishi.model.people.Gender;
import org.yishi.model.people.Resident;
import org.yishi.model.people.Role;

class ElectorsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 5);

    private long next = 1;

    private Resident resident(String name, String birth, long household, String relation, Role... roles) {
        return new Resident(
                new ResidentId(next++),
                name,
                "",
                "",
                Gender.UNKNOWN,
                birth,
                "",
                "",
                household == 0 ? Optional.empty() : Optional.of(new HouseholdId(household)),
                relation,
                Optional.empty(),
                Optional.empty(),
                Set.of(roles),
                0,
                "",
                Optional.empty());
    }

    private Resident gone(String name, Role... roles) {
        var r = resident(name, "1950", 0, "", roles);
        return new Resident(
                r.id(),
                r.name(),
                r.initials(),
                r.alias(),
                r.gender(),
                r.birth(),
                r.phone(),
                r.idNumber(),
                r.household(),
                r.relation(),
                r.grid(),
                r.group(),
                r.roles(),
                r.area(),
                r.note(),
                Optional.of("迁出"));
    }

    private static List<String> names(Who who, Set<Role> roles, int age, Resident... residents) {
        return Electors.of(new Entitlement(who, roles, age), List.of(residents), DAY).stream()
                .map(Resident::name)
                .toList();
    }

    @ParameterizedTest(name = "born {0}: {1}")
    @CsvSource(textBlock = """
        2008-03-05, true
        2008-03-06, false
        2008-03-04, true
        2008-03, true
        2008-04, false
        2008, true
        2009, false
        1956-03-07, true
        '', true
        """)
    void eighteenIsReachedOnTheBirthdayAndWhatIsUnknownKeepsOneOnTheList(String birth, boolean old) {
        assertEquals(old, Electors.isOldEnough(resident("甲", birth, 0, ""), 18, DAY));
    }

    @Test
    void aChildOfALeapDayIsOldEnoughWhenFebruaryEnds() {
        var born = resident("甲", "2008-02-29", 0, "");
        assertEquals(false, Electors.isOldEnough(born, 18, LocalDate.of(2026, 2, 27)));
        assertEquals(true, Electors.isOldEnough(born, 18, LocalDate.of(2026, 2, 28)));
    }

    @Test
    void allResidentsOfTheAgeAreEntitledAndTheRetiredAreNot() {
        assertEquals(
                List.of("老", "不详"),
                names(
                        Who.RESIDENTS,
                        Set.of(),
                        18,
                        resident("老", "1950", 0, ""),
                        resident("小", "2012", 0, ""),
                        resident("不详", "", 0, ""),
                        gone("迁")));
    }

    @Test
    void whoHasTwoRolesIsFoundOnce() {
        var both = resident("兼", "1970", 1, "", Role.COMMITTEE_MEMBER, Role.REPRESENTATIVE);
        var roles = Set.of(Role.COMMITTEE_MEMBER, Role.REPRESENTATIVE);
        assertEquals(
                List.of("兼", "代"),
                names(
                        Who.ROLES,
                        roles,
                        0,
                        both,
                        resident("代", "1980", 2, "", Role.REPRESENTATIVE),
                        resident("民", "1980", 2, ""),
                        gone("故", Role.REPRESENTATIVE)));
    }

    @Test
    void aHouseholdGivesOneVoiceTheNamedOneThenTheHeadThenTheFirst() {
        assertEquals(
                List.of("女儿", "户主", "先"),
                names(
                        Who.HOUSEHOLDS,
                        Set.of(),
                        18,
                        resident("父", "1950", 1, "户主"),
                        resident("女儿", "1980", 1, "女", Role.HOUSEHOLD_VOICE),
                        resident("妻", "1960", 2, "妻"),
                        resident("户主", "1958", 2, "户主"),
                        resident("先", "1970", 3, ""),
                        resident("后", "1971", 3, ""),
                        resident("无户", "1971", 0, "")));
    }

    @Test
    void aHouseholdOfChildrenGivesNoVoice() {
        assertEquals(
                List.of("母"),
                names(
                        Who.HOUSEHOLDS,
                        Set.of(),
                        18,
                        resident("童", "2015", 1, "户主"),
                        resident("母", "1990", 2, ""),
                        resident("子", "2015", 2, "户主")));
    }

    @Test
    void theInvitedAreNotOnAnyListByLaw() {
        assertEquals(List.of(), names(Who.INVITED, Set.of(), 0, resident("甲", "1950", 1, "")));
    }
}
