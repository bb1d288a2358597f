package org.yishi.window.kit;

/** The places of the main window, in the order of their keys Ctrl+1 to Ctrl+8. */
public enum Place {
    HOME,
    RESIDENTS,
    MEETINGS,
    MATTERS,
    FOLLOWUP,
    DISCLOSURES,
    REPORTS,
    SETTINGS
}
