package org.yishi.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Runs every comparison and prints the table. */
final class Bench {
    private Bench() {}

    public static void main(String[] args) throws Exception {
        var folder = Files.createDirectories(Path.of("target", "bench")).toAbsolutePath();
        System.out.println(Row.HEAD);
        System.out.println(Import.row(folder));
        System.out.println(Import.wholeCommand(folder));
        System.out.println(Paper.row(folder));
        Search.rows(folder).forEach(System.out::println);
        CountPapers.rows(folder).forEach(System.out::println);
        firstWindow(folder);
        System.exit(0); // the toolkit's thread would keep the program alive
    }

    private static void firstWindow(Path folder) throws Exception {
        try (var screen = Screen.open()) {
            var environment = Map.of(
                    "DISPLAY",
                    screen.name(),
                    "XDG_DATA_HOME",
                    folder.resolve("data").toString());
            var window = new Whole(
                    "first window, whole program (beside a bare JavaFX window)",
                    1.5,
                    List.of(YishiWindow.class.getName()),
                    List.of(PlainWindow.class.getName()),
                    () -> {},
                    environment);
            System.out.println(window.run(9));
        }
    }
}
