package org.yishi.window.hall.vote;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Parent;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yishi.live.Screens;
import org.yishi.model.count.PostBox;
import org.yishi.model.vote.Contest;
import org.yishi.text.Lang;
import org.yishi.text.Text;
import org.yishi.window.FakeFiles;
import org.yishi.window.NoWay;
import org.yishi.window.Shots;
import org.yishi.window.projector.WallView;

/** Pictures of an election to several posts on both screens, in both languages. */
@EnabledIfSystemProperty(named = "pictures", matches = "true", disabledReason = "pictures to look at")
final class PostsShotsTest {
    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @EnumSource(Lang.class)
    void anElectionToSeveralPostsIsDrawn(Lang lang) {
        try (var booth = new Booth(folder, 83, lang)) {
            var id = booth.paper("选举上塘村第十二届村民委员会主任、副主任和委员", contest(), 83);
            var counting = booth.counting();
            counting.unseal(id).orThrow();
            var papers = List.of("0|1|2,3,4", "0|1|2,5,6", "1|0|3,4,7", "0|2|1,3,4", "0|1|8,9,10", "2|?|3,4", "0|11|");
            for (int i = 0; i < 50; i++) {
                counting.paper(id, papers.get(i % papers.size())).orThrow();
            }
            shots(booth, lang, "posts-1-counting");
            for (int i = 50; i < 83; i++) {
                counting.paper(id, papers.get(i % papers.size())).orThrow();
            }
            booth.village().desks().polls().close(id).orThrow();
            shots(booth, lang, "posts-2-closed");
            booth.village().desks().polls().publish(id, "").orThrow();
            shots(booth, lang, "posts-3-result");
        }
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void fourPostsWithSeatsLeftOpenAreDrawn(Lang lang) {
        try (var booth = new Booth(folder, 83, lang)) {
            var names = contest().candidates();
            var posts = List.of(
                    new PostBox.Post("主任", 1),
                    new PostBox.Post("副主任", 2),
                    new PostBox.Post("委员", 3),
                    new PostBox.Post("村务监督委员会主任", 1));
            var contest = new Contest.Posts(posts, names, false, true);
            var id = booth.paper("选举上塘村第十二届村民委员会主任、副主任、委员和村务监督委员会主任", contest, 83);
            var counting = booth.counting();
            counting.unseal(id).orThrow();
            var papers = List.of("0|1,2|3,4,5|6", "3|0,2|1,4,5|6", "2|1,4|3,8,9|7", "0|1,5|6,10,11|8", "3|1|4|5");
            for (int i = 0; i < 83; i++) {
                counting.paper(id, papers.get(i % papers.size())).orThrow();
            }
            shots(booth, lang, "posts-4-counted");
            booth.village().desks().polls().close(id).orThrow();
            shots(booth, lang, "posts-5-closed");
            booth.village().desks().polls().publish(id, "").orThrow();
            shots(booth, lang, "posts-6-open");
        }
    }

    private static Contest.Posts contest() {
        var names = List.of("张建国", "李秀英", "王大伟", "阿卜杜热合曼·买买提依明", "陈永强", "张伟", "王芳", "陈国强", "欧阳明珠", "李娜", "刘敏", "张静");
        var posts = List.of(new PostBox.Post("主任", 1), new PostBox.Post("副主任", 1), new PostBox.Post("委员", 3));
        return new Contest.Posts(posts, names, true, false);
    }

    private static void shots(Booth booth, Lang lang, String name) {
        var console = Shots.take(
                "vote-" + lang.code() + "-" + name,
                1366,
                720,
                () -> booth.console(Shots.kit(lang, new FakeFiles(), new NoWay()))
                        .root());
        assertTrue(Files.isRegularFile(console));
        for (int leaf = 0; leaf < 3; leaf++) {
            int seconds = leaf * 8;
            var wall = Shots.take(
                    "wall-" + lang.code() + "-" + name + "-" + leaf, 1920, 1080, () -> wall(booth, lang, seconds));
            assertTrue(Files.isRegularFile(wall));
        }
    }

    private static Parent wall(Booth booth, Lang lang, int seconds) {
        var now = booth.village().work().now();
        var wall = new WallView(Text.in(lang), now);
        try (var hall = booth.hall()) {
            hall.refresh();
            wall.show(Screens.of(hall.live().now().orElseThrow()));
        }
        wall.root().heightProperty().subscribe(_ -> wall.tick(now.plusSeconds(seconds)));
        return wall.root();
    }
}
