package org.yishi.desk.roster.table;

import java.util.Set;

/** What a column of a roster can be. */
public enum Field {
    /** Not taken. */
    IGNORED,
    /** 序号: helps to tell empty rows; not kept. */
    SEQUENCE,
    NAME,
    GENDER,
    /** Used in memory for birth and sex; kept only where the person who imports asks for it. */
    ID_NUMBER,
    BIRTH,
    /** Not kept: it says when the list was made, not when the person was born. */
    AGE,
    PHONE,
    HOUSEHOLD_NUMBER,
    /** 幢号: stands before the household's number. */
    BUILDING,
    /** 单元: stands before the household's number. */
    ENTRANCE,
    HEAD_NAME,
    RELATION,
    GRID,
    MICRO_GRID,
    GROUP,
    ADDRESS,
    /** 是否党员 or 政治面貌. */
    PARTY,
    /** 职务, 身份: any of the roles, as words; or a column named after a role, with yes and no. Several may be it. */
    ROLES,
    /** 是否代表: yes or no. */
    REPRESENTATIVE,
    /** 是否户代表: yes or no. */
    HOUSEHOLD_VOICE,
    ALIAS,
    AREA,
    NOTE;

    /** What belongs to a household and is often written once for all its people. */
    static final Set<Field> SHARED =
            Set.of(HOUSEHOLD_NUMBER, BUILDING, ENTRANCE, HEAD_NAME, ADDRESS, GRID, MICRO_GRID, GROUP);

    /** Whether only one column can be it. */
    public boolean isSingle() {
        return this != IGNORED && this != ROLES;
    }
}
