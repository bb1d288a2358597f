package org.yishi.app;

import java.util.List;

/** The way to the shell commands. */
final class Shell {
    private Shell() {}

    /** Runs a command; 0 done, 1 "no", 2 wrong use. */
    static int run(List<String> args) {
        System.err.println("yishi: " + args);
        return 2;
    }
}
