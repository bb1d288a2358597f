package org.yishi.window.residents;

import java.util.Locale;
import org.yishi.model.people.Role;

/** The ids of the residents' nodes. */
public final class ResidentIds {
    public static final String TABLE = "residents-table";
    public static final String TAB_PEOPLE = "residents-tab-people";
    public static final String TAB_HOUSEHOLDS = "residents-tab-households";
    public static final String HOUSEHOLDS = "households-table";
    public static final String HOUSEHOLD_SEARCH = "households-search";
    public static final String HOUSEHOLD_MEMBERS = "households-members";
    public static final String SEARCH = "residents-search";
    public static final String GRID = "residents-grid";
    public static final String ROLE = "residents-role";
    public static final String RETIRED = "residents-retired";
    public static final String COUNT = "residents-count";
    public static final String ADD = "residents-add";
    public static final String IMPORT = "residents-import";
    public static final String IMPORT_FIRST = "residents-import-first";
    public static final String CLEAR = "residents-clear";
    public static final String EDIT = "resident-edit";
    public static final String RETIRE = "resident-retire";
    public static final String RETIRE_NOTE = "resident-retire-note";
    public static final String RETIRE_DONE = "resident-retire-done";
    public static final String BRING_BACK = "resident-bring-back";
    public static final String SAVE = "resident-save";
    public static final String CANCEL = "resident-cancel";
    public static final String WRONG = "resident-wrong";
    public static final String NAME = "resident-name";
    public static final String ALIAS = "resident-alias";
    public static final String GENDER = "resident-gender";
    public static final String BIRTH = "resident-birth";
    public static final String PHONE = "resident-phone";
    public static final String ID_NUMBER = "resident-id-number";
    public static final String HOUSEHOLD = "resident-household";
    public static final String RELATION = "resident-relation";
    public static final String UNIT_GRID = "resident-grid";
    public static final String UNIT_GROUP = "resident-group";
    public static final String AREA = "resident-area";
    public static final String NOTE = "resident-note";

    private ResidentIds() {}

    /** The id of the button for a reason to leave, as {@code resident-retire-moved}. */
    static String retire(Leaving reason) {
        return "resident-retire-" + reason.name().toLowerCase(Locale.ROOT);
    }

    /** The id of a role's box in the form, as {@code resident-role-party-member}. */
    public static String role(Role role) {
        return "resident-role-" + role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
