package org.yishi.desk.settings;

/** The looks a person can choose among. */
public enum Look {
    LIGHT,
    DARK,
    CONTRAST
}
