package org.yishi.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.yishi.desk.settings.Settings;

/** The way to the shell commands. */
final class Shell {
    private Shell() {}

    /**
     * Runs a command; 0 done, 1 "no", 2 wrong use.
     *
     * @param folder where this user's settings and log are
     */
    static int run(List<String> args, Path folder) {
        var operator = Settings.in(folder).now().operator();
        var clock = Clock.system(ZoneId.systemDefault());
        return new org.yishi.command.Shell(
                        utf8(FileDescriptor.out),
                        utf8(FileDescriptor.err),
                        clock,
                        () -> operator,
                        new Demo(clock, Logs.file(folder)),
                        Logs.file(folder))
                .run(args);
    }

    /** UTF-8 whatever the system's own encoding is: names must arrive whole. */
    private static PrintStream utf8(FileDescriptor to) {
        return new PrintStream(new FileOutputStream(to), true, StandardCharsets.UTF_8);
    }
}
