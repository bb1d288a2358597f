package org.yishi.house;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;

/** How a check of the house ends: with nothing found, or with a failure that lists all that was found and what to do. */
final class Found {
    private Found() {}

    /** Fails with the whole list where something was found. */
    static void nothing(List<String> found, String whatToDo) {
        if (!found.isEmpty()) {
            fail(whatToDo + "\n" + String.join("\n", found) + "\n");
        }
    }
}
