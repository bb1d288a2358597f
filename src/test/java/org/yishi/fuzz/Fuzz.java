package org.yishi.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A long run in a JVM of its own: {@code Fuzz SECONDS SEED READER}, each reader where none is named. */
final class Fuzz {
    private Fuzz() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        long millis = Long.parseLong(args[0]) * 1000;
        long seed = Long.parseLong(args[1]);
        var only = args.length > 2 ? args[2] : "";
        var faults = new ArrayList<String>();
        var folder = Files.createTempDirectory("fuzz");
        try (var targets = new Targets(folder)) {
            for (var target : targets.all()) {
                if (target.name().startsWith(only)) {
                    var told =
                            new Run(target, folder, Path.of("target", "fuzz")).until(seed, Integer.MAX_VALUE, millis);
                    say(told.toString());
                    faults.addAll(told.faults());
                }
            }
        }
        faults.forEach(Fuzz::say);
        // Threads that found no end would keep the program alive.
        Runtime.getRuntime().halt(faults.isEmpty() ? 0 : 1);
    }

    /** Lines for the person who started the run. */
    private static void say(String line) {
        System.out.println(line);
    }

    /** The command of a long run. */
    static List<String> command(String seconds, String seed, String reader) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Xmx1g",
                "-Djava.util.logging.config.file=" + System.getProperty("java.util.logging.config.file", ""),
                "-classpath",
                System.getProperty("java.class.path"),
                Fuzz.class.getName(),
                seconds,
                seed,
                reader);
    }
}
