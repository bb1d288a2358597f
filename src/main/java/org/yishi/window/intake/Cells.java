package org.yishi.window.intake;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.yishi.desk.roster.RosterWords;
import org.yishi.desk.roster.match.Change;
import org.yishi.desk.roster.match.PreviewRow;
import org.yishi.desk.roster.person.Finding;
import org.yishi.desk.roster.person.Person;
import org.yishi.desk.roster.table.Field;
import org.yishi.model.people.Gender;
import org.yishi.text.Mask;
import org.yishi.text.Text;

/** The preview's cells in words: what a row says under a field, what is wrong there, what would change. */
final class Cells {
    private final Text text;

    Cells(Text text) {
        this.text = text;
    }

    /** What the row says under a field; numbers masked. */
    String value(PreviewRow row, Field field) {
        var person = row.person();
        return switch (field) {
            case IGNORED, SEQUENCE, AGE -> "";
            case NAME -> person.name();
            case GENDER -> person.gender() == Gender.UNKNOWN ? "" : text.of("roster.gender", person.gender());
            case ID_NUMBER -> person.idNumber().isEmpty() ? "" : Mask.idNumber(person.idNumber());
            case BIRTH -> person.birth();
            case PHONE -> person.phone().isEmpty() ? "" : Mask.phone(person.phone());
            case HOUSEHOLD_NUMBER, BUILDING, ENTRANCE -> person.householdNumber();
            case HEAD_NAME -> person.headName();
            case RELATION -> person.relation();
            case GRID -> person.grid();
            case MICRO_GRID -> person.microGrid();
            case GROUP -> person.group();
            case ADDRESS -> person.address();
            case PARTY, ROLES, REPRESENTATIVE, HOUSEHOLD_VOICE -> roles(person);
            case ALIAS -> person.alias();
            case AREA -> area(person);
            case NOTE -> person.note();
        };
    }

    /** What is wrong with a cell; empty where nothing is. */
    Optional<Finding> finding(PreviewRow row, Field field) {
        return row.person().findings().stream()
                .filter(finding -> finding.field() == field)
                .findFirst();
    }

    /** Everything that a person should know of a row, in one line. */
    String remarks(PreviewRow row) {
        var changes = row.changes().stream().map(this::change);
        var findings = row.person().findings().stream().map(finding -> RosterWords.of(text, finding));
        return Stream.concat(findings, changes).collect(joining(text.of("roster.intake.and")));
    }

    private String change(Change change) {
        return text.of(
                "roster.intake.change",
                RosterWords.of(text, change.field()),
                RosterWords.value(text, change.field(), change.from()),
                RosterWords.value(text, change.field(), change.to()));
    }

    private String roles(Person person) {
        return person.rolesNamed().stream()
                .sorted()
                .map(role -> text.of("roster.role", role))
                .collect(joining(text.of("roster.roles.and")));
    }

    private static String area(Person person) {
        return person.area().isEmpty()
                ? ""
                : BigDecimal.valueOf(person.area().getAsLong(), 2)
                        .stripTrailingZeros()
                        .toPlainString();
    }
}
