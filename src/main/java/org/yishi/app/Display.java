package org.yishi.app;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whether windows can be shown here. Asked before the toolkit starts, because one that failed to open its display
 * cannot be started a second time without one.
 */
final class Display {
    private static final Pattern LOCAL = Pattern.compile("(?:unix)?:(\\d+)(?:\\.\\d+)?");

    private Display() {}

    /** Windows and macOS always have a display; elsewhere it is the one named in the environment, if it answers. */
    static boolean isThere(String system, Map<String, String> environment) {
        var name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows") || name.startsWith("mac")) {
            return true;
        }
        // JavaFX speaks X11; a Wayland desktop sets DISPLAY too, for its XWayland.
        return Optional.ofNullable(environment.get("DISPLAY"))
                .filter(value -> !value.isBlank())
                .filter(Display::answers)
                .isPresent();
    }

    /** A display of this machine must have its socket; one of another machine is taken at its word. */
    private static boolean answers(String display) {
        var local = LOCAL.matcher(display);
        return !local.matches() || connects(Path.of("/tmp/.X11-unix/X" + local.group(1)));
    }

    private static boolean connects(Path socket) {
        try (var channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            return channel.connect(UnixDomainSocketAddress.of(socket));
        } catch (IOException e) {
            return false;
        }
    }
}
