package org.yishi.fault;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** A program of its own in a JVM of its own, which prints a number for each thing done, and is killed. */
final class Victim {
    private Victim() {}

    /**
     * Starts the program, lets it do some things, and kills it at a moment that nobody chose.
     *
     * @param program the class with the program, and its arguments
     * @param most how many things it may do
     * @param chance decides how many microseconds more it lives
     * @return the last number that it printed
     */
    static long killedInTheMiddle(List<String> program, int most, Random chance)
            throws IOException, InterruptedException {
        var process = start(program);
        long last = -1;
        try (var reader = new BufferedReader(process.inputReader(StandardCharsets.UTF_8))) {
            for (int done = 0; done < most; done++) {
                var line = reader.readLine();
                if (line == null) {
                    throw new IllegalStateException("ended by itself with " + process.waitFor() + ": " + program);
                }
                last = number(line);
            }
            wait(chance.nextInt(15_000));
            process.toHandle().destroyForcibly(); // by its handle, which leaves what it printed to be read
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                last = Math.max(last, number(line)); // a line cut short is a smaller number
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        return last;
    }

    /** The number in a line such as {@code ok 12}; -1 in any other, as a program that came to its end prints. */
    private static long number(String line) {
        var number = line.startsWith("ok ") ? line.substring(3) : "";
        return number.matches("\\d+") ? Long.parseLong(number) : -1;
    }

    private static void wait(int micros) {
        long until = System.nanoTime() + micros * 1_000L;
        while (System.nanoTime() < until) {
            Thread.onSpinWait();
        }
    }

    private static Process start(List<String> program) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var flags = Stream.of(
                java,
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-Xmx256m",
                "-Duser.timezone=Asia/Shanghai",
                "-Djava.util.logging.config.file=" + System.getProperty("java.util.logging.config.file", ""),
                "-classpath",
                System.getProperty("java.class.path"));
        return new ProcessBuilder(Stream.concat(flags, program.stream()).toList())
                .redirectError(Redirect.INHERIT)
                .start();
    }
}
