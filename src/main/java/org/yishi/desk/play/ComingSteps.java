package org.yishi.desk.play;

import java.util.List;
import org.yishi.desk.meeting.CheckIn;
import org.yishi.desk.script.deed.ComingDeed;
import org.yishi.model.Outcome;
import org.yishi.model.presence.Attendee;

/** The steps of those who come and go. */
final class ComingSteps {
    private final Stage stage;
    private final CheckIn desk;

    ComingSteps(Stage stage) {
        this.stage = stage;
        this.desk = new CheckIn(stage.work, stage.text);
    }

    Outcome<Stage> play(ComingDeed deed) {
        return switch (deed) {
            case ComingDeed.In(List<String> who) -> each(who, a -> desk.in(a.id()));
            case ComingDeed.AllIn() ->
                stage.now().then(now -> stage.ended(desk.allIn(now.meeting().id())));
            case ComingDeed.Out(List<String> who, String note) -> each(who, a -> desk.out(a.id(), note));
            case ComingDeed.Excused(List<String> who, String reason) -> each(who, a -> desk.excuse(a.id(), reason));
            case ComingDeed.TakeBack(List<String> who, String reason) -> each(who, a -> desk.takeBack(a.id(), reason));
            case ComingDeed.Proxy(String principal, String holder, String authority) ->
                stage.now()
                        .then(now -> new Roll(now)
                                .one(principal)
                                .then(p -> new Roll(now)
                                        .one(holder)
                                        .then(h -> stage.ended(desk.giveProxy(p.id(), h.id(), shown(authority))))));
            case ComingDeed.EndProxy(String principal) -> each(List.of(principal), a -> desk.endProxy(a.id()));
        };
    }

    /** A script that does not say what was shown means the paper that the law asks for. */
    private String shown(String authority) {
        return authority.isBlank() ? stage.text.of("script.proxy-authority") : authority;
    }

    @FunctionalInterface
    private interface OnAttendee {
        Outcome<?> apply(Attendee attendee);
    }

    private Outcome<Stage> each(List<String> who, OnAttendee deed) {
        return stage.now().then(now -> new Roll(now).all(who)).then(all -> {
            Outcome<Stage> last = stage.done();
            for (var attendee : all) {
                last = stage.ended(deed.apply(attendee));
                if (last instanceof Outcome.Refused<Stage>) {
                    return last;
                }
            }
            return last;
        });
    }
}
