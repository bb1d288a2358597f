package org.yishi.text;

import java.util.Locale;

/** The languages in which Yishi speaks. */
public enum Lang {
    ZH(Locale.SIMPLIFIED_CHINESE, "中文"),
    EN(Locale.ENGLISH, "English");

    private final Locale locale;
    private final String ownName;

    Lang(Locale locale, String ownName) {
        this.locale = locale;
        this.ownName = ownName;
    }

    /** The locale for dates and sorting. */
    public Locale locale() {
        return locale;
    }

    /** The language's name in itself, for the switch in the settings. */
    public String ownName() {
        return ownName;
    }

    /** The suffix of the bundles, and how the setting is kept. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The language kept under a code; Chinese for anything else. */
    public static Lang ofCode(String code) {
        return EN.code().equals(code) ? EN : ZH;
    }
}
