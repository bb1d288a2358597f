package org.yishi.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The least that a count of papers must do: reads the lines of a file and adds up their figures. */
final class PlainLines {
    private PlainLines() {}

    public static void main(String[] args) throws IOException {
        long sum = 0;
        for (var line : Files.readAllLines(Path.of(args[0]))) {
            for (var figure : line.split(" ")) {
                sum += Long.parseLong(figure);
            }
        }
        System.out.println(sum);
    }
}
