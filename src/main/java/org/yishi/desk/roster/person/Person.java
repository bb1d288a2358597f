package org.yishi.desk.roster.person;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.yishi.desk.roster.table.Place;
import org.yishi.model.people.Gender;
import org.yishi.model.people.Role;

/**
 * What one row says about a person. An empty text is no statement: it changes nothing that is known.
 *
 * @param place where the row stands in the file
 * @param birth year, month or day, ISO
 * @param phone digits
 * @param idNumber in memory, to tell people apart; never shown unmasked
 * @param idKept whether the number is to be kept on the roster
 * @param rolesNamed roles that the row gives
 * @param rolesDenied roles that the row says the person has not
 * @param area in 0.01 m²
 * @param findings what is wrong or worth knowing
 */
public record Person(
        Place place,
        String name,
        String alias,
        Gender gender,
        String birth,
        String phone,
        String idNumber,
        boolean idKept,
        String householdNumber,
        String headName,
        String relation,
        String grid,
        String microGrid,
        String group,
        String address,
        Set<Role> rolesNamed,
        Set<Role> rolesDenied,
        OptionalLong area,
        String note,
        List<Finding> findings) {
    public Person {
        rolesNamed = Set.copyOf(rolesNamed);
        rolesDenied = Set.copyOf(rolesDenied);
        findings = List.copyOf(findings);
    }

    /** The row's number in its sheet. */
    public int row() {
        return place.row();
    }

    /** The identity number where it is to be kept; empty otherwise. */
    public String keptIdNumber() {
        return idKept ? idNumber : "";
    }

    /** Without what nobody should find in a log. */
    @Override
    public String toString() {
        return "row " + place;
    }

    /** Whether a finding keeps the row out. */
    public boolean isRefused() {
        return findings.stream().anyMatch(f -> f.weight() == Finding.Weight.REFUSED);
    }

    /** Whether the row tells the household, by its number or its head. */
    public boolean hasHousehold() {
        return !householdNumber.isEmpty() || !headName.isEmpty();
    }

    /** The same owner with the area and the roles of another row. */
    public Person joinedBy(Person other) {
        var roles = new HashSet<>(rolesNamed);
        roles.addAll(other.rolesNamed);
        boolean none = area.isEmpty() && other.area.isEmpty();
        var both = none ? area : OptionalLong.of(area.orElse(0) + other.area.orElse(0));
        return with(roles, both, findings);
    }

    /** The same person with one finding more. */
    public Person with(Finding finding) {
        var more = new ArrayList<>(findings);
        more.add(finding);
        return with(rolesNamed, area, more);
    }

    private Person with(Set<Role> otherRoles, OptionalLong otherArea, List<Finding> otherFindings) {
        return new Person(
                place,
                name,
                alias,
                gender,
                birth,
                phone,
                idNumber,
                idKept,
                householdNumber,
                headName,
                relation,
                grid,
                microGrid,
                group,
                address,
                otherRoles,
                rolesDenied,
                otherArea,
                note,
                otherFindings);
    }
}
