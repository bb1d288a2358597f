package org.yishi.window.settings;

/** The ids of the settings' nodes. */
public final class SettingIds {
    public static final String TABS = "settings-tabs";
    public static final String VILLAGE_NAME = "settings-village-name";
    public static final String VILLAGE_KIND = "settings-village-kind";
    public static final String COUNTY = "settings-county";
    public static final String TOWNSHIP = "settings-township";
    public static final String VILLAGE_SAVE = "settings-village-save";
    public static final String BACKUP = "settings-backup";
    public static final String LANGUAGE = "settings-language";
    public static final String LOOK = "settings-look";
    public static final String PERCENT = "settings-percent";
    public static final String SOUND = "settings-sound";
    public static final String OPERATOR = "settings-operator";
    public static final String PROCEDURES = "settings-procedures";
    public static final String BODIES = "settings-bodies";
    public static final String BODY_NAME = "settings-body-name";
    public static final String BODY_NAME_EN = "settings-body-name-en";
    public static final String BODY_FROM = "settings-body-from";
    public static final String NOTICE_DAYS = "settings-notice-days";
    public static final String NOTICE_SOURCE = "settings-notice-source";
    public static final String PROXIES = "settings-proxies";
    public static final String SAME_HOUSEHOLD = "settings-same-household";
    public static final String PROXY_SOURCE = "settings-proxy-source";
    public static final String PROXY_MEANING = "settings-proxy-meaning";
    public static final String CLEAR_MAJORITY = "settings-clear-majority";
    public static final String TIES = "settings-ties";
    public static final String COUNTED = "settings-counted";
    public static final String TIES_MEANING = "settings-ties-meaning";
    public static final String BODY_FROM_FILE = "settings-body-from-file";
    public static final String BODY_COPY = "settings-body-copy";
    public static final String BODY_EXPORT = "settings-body-export";
    public static final String COPY_NAME = "settings-copy-name";
    public static final String COPY_NAME_EN = "settings-copy-name-en";
    public static final String COPY_CODE = "settings-copy-code";
    public static final String COPY_MAKE = "settings-copy-make";
    public static final String COPY_CANCEL = "settings-copy-cancel";
    public static final String FILE_ADD = "settings-file-add";
    public static final String FILE_AGAIN = "settings-file-again";
    public static final String FILE_CANCEL = "settings-file-cancel";
    public static final String FILE_MISTAKES = "settings-file-mistakes";
    public static final String BODY_SAVE = "settings-body-save";
    public static final String BODY_RESET = "settings-body-reset";

    private SettingIds() {}

    /** The id of a part of a rule's editor, as {@code settings-rule-ordinary-source}. */
    public static String rule(String ruleId, String part) {
        return "settings-rule-" + ruleId + "-" + part;
    }
}
