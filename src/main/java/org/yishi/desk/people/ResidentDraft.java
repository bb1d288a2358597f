package org.yishi.desk.people;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.yishi.model.Refusal;
import org.yishi.model.id.UnitId;
import org.yishi.model.people.Gender;
import org.yishi.model.people.Household;
import org.yishi.model.people.Resident;
import org.yishi.model.people.Role;
import org.yishi.model.people.Unit;

/**
 * A resident as a person typed it.
 *
 * @param household by its number or its head's name; a new one is made where there is none such
 * @param area in square metres, as text
 */
public record ResidentDraft(
        String name,
        String alias,
        Gender gender,
        String birth,
        String phone,
        String idNumber,
        String household,
        String relation,
        String grid,
        String group,
        Set<Role> roles,
        String area,
        String note) {
    private static final Pattern BIRTH =
            Pattern.compile("(?:(?:18|19|20)\\d\\d(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?)?)?");
    private static final Pattern PHONE = Pattern.compile("[+0-9 -]*");
    private static final Pattern AREA = Pattern.compile("(?:\\d{1,9}(?:\\.\\d{1,2})?)?");

    /** A resident as a person would have typed it. */
    public static ResidentDraft of(Resident resident, People people) {
        return new ResidentDraft(
                resident.name(),
                resident.alias(),
                resident.gender(),
                resident.birth(),
                resident.phone(),
                resident.idNumber(),
                resident.household()
                        .flatMap(people::household)
                        .map(ResidentDraft::told)
                        .orElse(""),
                resident.relation(),
                unit(people, resident.grid()),
                unit(people, resident.group()),
                resident.roles(),
                resident.area() == 0
                        ? ""
                        : BigDecimal.valueOf(resident.area(), 2)
                                .stripTrailingZeros()
                                .toPlainString(),
                resident.note());
    }

    /** A household as a person would name it: by its number if it has one, else by its head. */
    private static String told(Household household) {
        return household.number().isEmpty() ? household.headName() : household.number();
    }

    private static String unit(People people, Optional<UnitId> id) {
        return id.flatMap(people::unit).map(Unit::name).orElse("");
    }

    /** The first thing that must be mended; empty when nothing. */
    public Optional<Refusal> wrong() {
        if (name.isBlank()) {
            return Optional.of(Refusal.of("roster.wrong.name"));
        }
        if (!BIRTH.matcher(birth).matches()) {
            return Optional.of(Refusal.of("roster.wrong.birth"));
        }
        if (!PHONE.matcher(phone).matches()) {
            return Optional.of(Refusal.of("roster.wrong.phone"));
        }
        return AREA.matcher(area).matches() ? Optional.empty() : Optional.of(Refusal.of("roster.wrong.area"));
    }

    /** The area in 0.01 m²; of a draft with nothing wrong. */
    long hundredths() {
        return area.isEmpty() ? 0 : new BigDecimal(area).movePointRight(2).longValueExact();
    }
}
