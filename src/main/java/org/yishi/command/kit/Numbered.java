package org.yishi.command.kit;

import java.util.Optional;
import org.yishi.model.id.MeetingId;

/** A meeting's number as typed. */
public final class Numbered {
    private Numbered() {}

    public static Optional<MeetingId> meeting(String typed) {
        return typed.matches("[0-9]{1,18}") ? Optional.of(new MeetingId(Long.parseLong(typed))) : Optional.empty();
    }
}
