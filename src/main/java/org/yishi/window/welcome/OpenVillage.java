package org.yishi.window.welcome;

import java.nio.file.Path;
import org.yishi.window.kit.Rooms;

/**
 * A village whose file is open.
 *
 * @param close closes the file
 */
public record OpenVillage(String name, Path file, Rooms rooms, Runnable close) {}
