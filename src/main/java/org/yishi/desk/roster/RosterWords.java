package org.yishi.desk.roster;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.yishi.desk.roster.match.PreviewRow;
import org.yishi.desk.roster.person.Finding;
import org.yishi.desk.roster.table.Field;
import org.yishi.model.people.Gender;
import org.yishi.model.people.Role;
import org.yishi.text.Text;

/** The words for what an import shows. */
public final class RosterWords {
    private RosterWords() {}

    /** What a column is: 姓名, 联系电话. */
    public static String of(Text text, Field field) {
        return text.of("roster.column-kind", field);
    }

    /** How a row stands: 新增, 有变化. */
    public static String of(Text text, PreviewRow.State state) {
        return text.of("roster.row", state);
    }

    /** What is wrong with a cell, as one sentence that begins with the column. */
    public static String of(Text text, Finding finding) {
        return text.of("roster.finding.in-column", of(text, finding.field()), text.of(finding.words()));
    }

    /** The value of a change in words; a dash where there is none. */
    public static String value(Text text, Field field, String value) {
        if (value.isEmpty()) {
            return "\u2014";
        }
        return switch (field) {
            case GENDER -> text.of("roster.gender", Gender.valueOf(value));
            case ROLES ->
                Arrays.stream(value.split(",", -1))
                        .map(role -> text.of("roster.role", Role.valueOf(role)))
                        .collect(Collectors.joining(text.of("roster.roles.and")));
            default -> value;
        };
    }
}
