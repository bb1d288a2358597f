package org.yishi.bench;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A screen for windows: the one that is there, or a virtual one (Xvfb) while it is needed. */
record Screen(String name, Optional<Process> server) implements AutoCloseable {
    private static final int FREE = 97;

    static Screen open() throws IOException, InterruptedException {
        var there = System.getenv("DISPLAY");
        if (there != null && !there.isBlank()) {
            return new Screen(there, Optional.empty());
        }
        var server = new ProcessBuilder("Xvfb", ":" + FREE, "-screen", "0", "1920x1080x24")
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD)
                .start();
        var socket = Path.of("/tmp/.X11-unix/X" + FREE);
        for (int tries = 0; !Files.exists(socket) && tries < 100; tries++) {
            Thread.sleep(50);
        }
        return new Screen(":" + FREE, Optional.of(server));
    }

    @Override
    public void close() {
        server.ifPresent(Process::destroy);
    }
}
