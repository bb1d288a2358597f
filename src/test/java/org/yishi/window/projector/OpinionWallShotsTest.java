package org.yishi.window.projector;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yishi.desk.forum.Hall;
import org.yishi.desk.forum.Voices;
import org.yishi.desk.forum.opinion.OpinionWall;
import org.yishi.live.Screen;
import org.yishi.text.Lang;
import org.yishi.text.Text;
import org.yishi.window.Shots;

/** What the hall sees of opinions, questions and proposals. */
@EnabledIfSystemProperty(named = "pictures", matches = "true", disabledReason = "pictures to look at")
final class OpinionWallShotsTest {
    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @EnumSource(Lang.class)
    void theWallIsDrawn(Lang lang) {
        try (var hall = Voices.fill(new Hall(folder).grouped(), 24)) {
            var all = hall.opinions.gathered(hall.meeting);
            var desk = new OpinionWall(Text.in(lang));
            int number = 0;
            for (var exhibit : List.of(desk.opinions(all), desk.questions(all), desk.proposals(all))) {
                number++;
                for (int width : new int[] {1920, 1024}) {
                    var name = "wall-opinions-%s-%d-%d".formatted(lang.code(), number, width);
                    assertTrue(Files.isRegularFile(Shots.take(name, width, width == 1920 ? 1080 : 768, () -> {
                        var view = new WallView(Text.in(lang), hall.sample.work.now());
                        view.show(new Screen.Shown(exhibit));
                        return new StackPane(view.root());
                    })));
                }
            }
        }
    }
}
