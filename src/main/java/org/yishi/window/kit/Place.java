package org.yishi.window.kit;

/** The places of the main window, in the order of their keys Ctrl+1 to Ctrl+5. */
public enum Place {
    HOME,
    RESIDENTS,
    MEETINGS,
    FOLLOWUP,
    SETTINGS
}
