package org.yishi.window.procedure;

import java.nio.file.Path;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.yishi.desk.procedure.Routes;
import org.yishi.desk.procedure.StagePapers;
import org.yishi.desk.procedure.WayFinder;
import org.yishi.live.Changes;
import org.yishi.model.Outcome;
import org.yishi.model.id.MeetingId;
import org.yishi.model.id.TopicId;
import org.yishi.window.forum.OnWall;

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
        Function<MeetingId, OnWall> wall,
        Changes changes) {}
