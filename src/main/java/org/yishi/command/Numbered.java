package org.yishi.command;

import java.util.Optional;
import org.yishi.model.id.MeetingId;

/** A meeting's number as typed. */
final class Numbered {
    private Numbered() {}

    static Optional<MeetingId> meeting(String typed) {
        return typed.matches("[0-9]{1,18}") ? Optional.of(new MeetingId(Long.parseLong(typed))) : Optional.empty();
    }
}
