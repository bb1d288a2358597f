package org.yishi.desk.script.deed;

import java.util.Optional;
import org.yishi.desk.script.word.Moment;

/** What a script says at its head of the meeting to be planned; words not written are empty. */
public record Header(String title, String place, Optional<Moment> when, String host, String recorder) {
    /** Nothing is said. */
    public static final Header EMPTY = new Header("", "", Optional.empty(), "", "");
}
