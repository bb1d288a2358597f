package org.yishi.window.forum;

import javafx.scene.Node;
import org.yishi.live.Exhibit;
import org.yishi.model.id.MeetingId;
import org.yishi.window.kit.Kit;
import org.yishi.window.projector.Projection;

/** Lets the hall of a meeting see something: {@code onWall.show(exhibit, root)}. Opens the hall's window if need be. */
public record OnWall(Kit kit, Projection projection, MeetingId meeting) {
    /** Shows it; {@code here} is any node of the window from which it is shown. */
    public void show(Exhibit exhibit, Node here) {
        var hall = projection.hall(meeting);
        kit.ask(
                () -> {
                    hall.show(exhibit);
                    return exhibit;
                },
                _ -> {
                    if (!projection.shows().get()) {
                        projection.show(kit, here.getScene().getWindow());
                    }
                    kit.notices().say(kit.say("forum.on-wall", exhibit.title()));
                });
    }
}
