package org.yishi.window.procedure;

import java.nio.file.Path;
import java.util.function.BiFunction;
import javafx.scene.Node;
import org.yishi.desk.procedure.Routes;
import org.yishi.desk.procedure.StagePapers;
import org.yishi.desk.procedure.WayFinder;
import org.yishi.live.Changes;
import org.yishi.live.Exhibit;
import org.yishi.model.Outcome;
import org.yishi.model.id.MeetingId;
import org.yishi.model.id.TopicId;

/**
 * What the page of a matter's way works with.
 *
 * @param register writes the register of a matter's way as a Word file
 * @param wall lets the hall of a meeting see something
 */
public record RouteDesks(
        Routes routes,
        WayFinder ways,
        StagePapers papers,
        BiFunction<TopicId, Path, Outcome<Path>> register,
        ToWall wall,
        Changes changes) {
    /** Lets the hall of a meeting see something; {@code here} is any node of the window from which it is shown. */
    @FunctionalInterface
    public interface ToWall {
        void show(MeetingId meeting, Exhibit exhibit, Node here);
    }
}
