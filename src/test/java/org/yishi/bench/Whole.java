package org.yishi.bench;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Whole programs beside each other, from their start to their end: two classes with a {@code main}, each run in its own
 * JVM with the flags of this one.
 *
 * @param what the work, as the table names it
 * @param wanted how many times as long as the plain program Yishi may take
 * @param ours the arguments of Yishi's program, its class first
 * @param plain the arguments of the plain program, its class first
 * @param before what is made ready before each round, untimed
 * @param environment what both find in their environment besides what is there
 */
record Whole(
        String what,
        double wanted,
        List<String> ours,
        List<String> plain,
        Duel.Work before,
        Map<String, String> environment) {
    /** Runs both in turn and leaves out the first round, which fills the disk's cache. */
    Row run(int rounds) throws Exception {
        var oursTaken = new double[rounds];
        var plainTaken = new double[rounds];
        for (int round = -1; round < rounds; round++) {
            before.run();
            var oursMillis = millis(ours);
            var plainMillis = millis(plain);
            if (round >= 0) {
                oursTaken[round] = oursMillis;
                plainTaken[round] = plainMillis;
            }
        }
        return new Row(what, Row.median(oursTaken), Row.median(plainTaken), wanted);
    }

    private double millis(List<String> program) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add("--sun-misc-unsafe-memory-access=allow");
        command.addAll(List.of("-classpath", System.getProperty("java.class.path")));
        command.addAll(program);
        var builder =
                new ProcessBuilder(command).redirectOutput(Redirect.DISCARD).redirectError(Redirect.INHERIT);
        builder.environment().putAll(environment);
        long began = System.nanoTime();
        var process = builder.start();
        var code = process.waitFor();
        var taken = (System.nanoTime() - began) / 1e6;
        if (code != 0) {
            throw new IllegalStateException("ended with " + code + ": " + program);
        }
        return taken;
    }
}
