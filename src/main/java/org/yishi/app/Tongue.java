package org.yishi.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * Where the system names no language ({@code LANG} unset, as in a bare shell or a service), Java reads arguments and
 * file names as ASCII: 溪口村 is lost before the program sees it, and no later setting brings it back. There the program
 * starts itself once more, word for word, under a UTF-8 locale.
 */
final class Tongue {
    private static final Path SHELL = Path.of("/bin/bash");
    private static final Path SELF = Path.of("/proc/self/cmdline");
    private static final String AGAIN = "YISHI_UTF8";

    private Tongue() {}

    /** Whether a command is said in plain ASCII and touches nothing else: a count of one file need not start twice. */
    static boolean needsNoNames(String... args) {
        return args[0].equals("count")
                && Arrays.stream(args).allMatch(word -> word.chars().allMatch(c -> c < 0x80));
    }

    /** The exit code of the second start; empty where the first one understands names. */
    static OptionalInt startAgain() {
        var encoding = System.getProperty("sun.jnu.encoding", "UTF-8").toUpperCase(Locale.ROOT);
        boolean understands = encoding.equals("UTF-8") || !encoding.startsWith("ANSI_X3");
        if (understands || System.getenv(AGAIN) != null || !Files.exists(SHELL) || !Files.exists(SELF)) {
            return OptionalInt.empty();
        }
        // The words go from shell to shell as bytes; passed through Java they would be lost again.
        // Whoever ends the first start, by whatever means, ends the second: it must not write on with nobody asking.
        var script = "mapfile -d '' words < /proc/"
                + ProcessHandle.current().pid()
                + "/cmdline && if setpriv --pdeathsig KILL true 2> /dev/null;"
                + " then exec setpriv --pdeathsig KILL \"${words[@]}\"; else exec \"${words[@]}\"; fi";
        var start = new ProcessBuilder(SHELL.toString(), "-c", script).inheritIO();
        start.environment().put("LC_ALL", "C.UTF-8");
        start.environment().put(AGAIN, "1");
        try {
            return OptionalInt.of(start.start().waitFor());
        } catch (IOException e) {
            return OptionalInt.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return OptionalInt.empty();
        }
    }
}
