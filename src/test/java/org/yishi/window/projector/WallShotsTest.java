package org.yishi.window.projector;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yishi.desk.meeting.Hall;
import org.yishi.desk.meeting.PollDraft;
import org.yishi.live.Screens;
import org.yishi.live.Wall;
import org.yishi.model.body.Measure;
import org.yishi.model.id.MeetingId;
import org.yishi.model.verdict.Count;
import org.yishi.model.vote.PollForm;
import org.yishi.text.Lang;
import org.yishi.text.Text;
import org.yishi.window.Shots;
import org.yishi.window.hall.TestVillage;

/** Pictures of what the hall sees through an evening, on a wide screen and on an old projector. */
@EnabledIfSystemProperty(named = "pictures", matches = "true", disabledReason = "pictures to look at")
final class WallShotsTest {
    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @EnumSource(Lang.class)
    void theWallIsDrawn(Lang lang) {
        try (var village = new TestVillage(folder, 35, lang)) {
            var meeting = village.planned();
            village.checkIn(meeting, 28);
            shot(village, meeting, lang, "1-welcome", Wall.FOLLOW);
            village.desks().chair().open(meeting).orThrow();
            var item = village.item(meeting, 2);
            village.desks().chair().start(item).orThrow();
            shot(village, meeting, lang, "2-item", Wall.FOLLOW);
            shot(village, meeting, lang, "3-agenda", Wall.AGENDA);
            var floor = village.desks().floor();
            var speech = floor.queue(item, village.person(meeting, 3), 180).orThrow();
            floor.queue(item, village.person(meeting, 4), 180).orThrow();
            floor.start(speech).orThrow();
            village.pass(200);
            shot(village, meeting, lang, "4-speaker", Wall.FOLLOW);
            var polls = village.desks().polls();
            var poll = polls.open(item, PollDraft.of("同意修缮灌溉渠，由村集体出资八万元，并于清明前完工吗？", PollForm.HANDS))
                    .orThrow();
            polls.count(poll, new Count(Measure.HEADS, 17, 6, 2, 0)).orThrow();
            shot(village, meeting, lang, "5-vote", Wall.FOLLOW);
            polls.close(poll).orThrow();
            polls.publish(poll, "").orThrow();
            shot(village, meeting, lang, "6-result", Wall.FOLLOW);
            village.desks().chair().end(meeting).orThrow();
            shot(village, meeting, lang, "7-ended", Wall.FOLLOW);
        }
    }

    private static void shot(TestVillage village, MeetingId meeting, Lang lang, String name, Wall wall) {
        var wide = Shots.take("wall-" + lang.code() + "-" + name, 1920, 1080, () -> wall(village, meeting, lang, wall));
        var old =
                Shots.take("wall-old-" + lang.code() + "-" + name, 1024, 768, () -> wall(village, meeting, lang, wall));
        assertTrue(Files.isRegularFile(wide) && Files.isRegularFile(old));
    }

    private static Parent wall(TestVillage village, MeetingId meeting, Lang lang, Wall wall) {
        try (var hall = new Hall(village.work(), meeting)) {
            hall.show(wall);
            var view = new WallView(Text.in(lang), village.work().now());
            Optional.of(hall.live().now().orElseThrow()).map(Screens::of).ifPresent(view::show);
            return new StackPane(view.root());
        }
    }
}
