package org.yishi.window.hall.roll;

/** The ids of the check-in. */
public final class RollIds {
    public static final String FIELD = "check-in-field";
    public static final String LIST = "check-in-field-list";
    public static final String TOLD = "check-in-told";
    public static final String REASON = "check-in-reason";
    public static final String IN = "check-in-in";
    public static final String OUT = "check-in-out";
    public static final String EXCUSE = "check-in-excuse";
    public static final String PROXY = "check-in-proxy";
    public static final String WRITTEN = "check-in-written";
    public static final String PAPER = "check-in-paper";
    public static final String PROXY_CANCEL = "check-in-proxy-cancel";
    public static final String SPEAKER = "check-in-speaker";
    public static final String SPEAKER_DEED = "check-in-speaker-deed";
    public static final String TAKE_BACK = "check-in-take-back";
    public static final String ALL = "check-in-all";

    private RollIds() {}
}
