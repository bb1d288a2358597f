package org.yishi.app;

import java.nio.file.Path;
import java.util.List;
import org.yishi.text.Lang;
import org.yishi.text.Text;

/** What a start without a display does: it says so and plays the sample village. */
final class DemoRun {
    private DemoRun() {}

    /** Plays into the folder; 0 when all is there. */
    static int play(Path out, Path folder) {
        System.out.println(Text.in(Lang.ZH).of("app.no-display", out.toAbsolutePath()));
        return Shell.run(List.of("demo", "--out", out.toString()), folder);
    }
}
