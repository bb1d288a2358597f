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
    public static final String OPERATOR = "settings-operator";
    public static final String BODIES = "settings-bodies";
    public static final String BODY_NAME = "settings-body-name";
    public static final String BODY_NAME_EN = "settings-body-name-en";
    public static final String BODY_FROM = "settings-body-from";
    public static final String NOTICE_DAYS = "settings-notice-days";
    public static final String NOTICE_SOURCE = "settings-notice-source";
    public static final String PROXIES = "settings-proxies";
    public static final String SAME_HOUSEHOLD = "settings-same-household";
    public static final String PROXY_SOURCE = "settings-proxy-source";
    public static final String BODY_SAVE = "settings-body-save";
    public static final String BODY_RESET = "settings-body-reset";

    private SettingIds() {}

    /** The id of a part of a rule's editor, as {@code settings-rule-ordinary-source}. */
    public static String rule(String ruleId, String part) {
        return "settings-rule-" + ruleId + "-" + part;
    }
}
