package org.yishi.command.kit;

/** How a command ends, as the shell sees it. */
public final class Answer {
    /** Done. */
    public static final int DONE = 0;

    /** No: refused, or not as it should be. */
    public static final int NO = 1;

    /** Called wrongly; nothing was tried. */
    public static final int WRONG_USE = 2;

    private Answer() {}
}
