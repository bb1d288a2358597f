package org.yishi.window.hall.vote;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Parent;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yishi.live.Screens;
import org.yishi.model.count.CountingMethod;
import org.yishi.model.id.PollId;
import org.yishi.model.vote.Choice;
import org.yishi.model.vote.Contest;
import org.yishi.model.vote.PaperFlaw;
import org.yishi.text.Lang;
import org.yishi.text.Text;
import org.yishi.window.FakeFiles;
import org.yishi.window.NoWay;
import org.yishi.window.Shots;
import org.yishi.window.projector.WallView;

/** Pictures of a count and its result on both screens, in both languages. */
@EnabledIfSystemProperty(named = "pictures", matches = "true", disabledReason = "pictures to look at")
final class VoteShotsTest {
    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @EnumSource(Lang.class)
    void aPaperVoteIsDrawn(Lang lang) {
        try (var booth = new Booth(folder, 83, lang)) {
            var id = booth.paper("同意修缮灌溉渠，由村集体出资八万元吗？", Contest.YES_NO, 83);
            var counting = booth.counting();
            counting.unseal(id).orThrow();
            for (int i = 0; i < 48; i++) {
                counting.paper(id, i % 3 == 0 ? Choice.NO : i % 11 == 1 ? Choice.ABSTAIN : Choice.YES)
                        .orThrow();
            }
            counting.flawed(id, PaperFlaw.BLANK).orThrow();
            counting.flawed(id, PaperFlaw.TOO_MANY).orThrow();
            shots(booth, lang, "paper-1");
            for (int i = 50; i < 83; i++) {
                counting.paper(id, i % 5 == 0 ? Choice.NO : Choice.YES).orThrow();
            }
            publish(booth, id);
            shots(booth, lang, "paper-2-result");
        }
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void aVoteAmongSeveralIsDrawn(Lang lang) {
        try (var booth = new Booth(folder, 83, lang)) {
            var names = List.of("张建国", "李秀英", "王大伟", "阿卜杜热合曼·买买提依明", "陈永强");
            var id = booth.paper("选举村民代表会议监督小组成员", new Contest.Among(CountingMethod.LIMITED, names, 3, false), 83);
            var counting = booth.counting();
            shots(booth, lang, "among-0-paper");
            counting.unseal(id).orThrow();
            for (int i = 0; i < 81; i++) {
                counting.paper(id, i % 2 == 0 ? "0,1,3" : i % 3 == 0 ? "0,2" : "1,3,4")
                        .orThrow();
            }
            counting.flawed(id, PaperFlaw.TOO_MANY).orThrow();
            counting.flawed(id, PaperFlaw.SIGNED).orThrow();
            shots(booth, lang, "among-1");
            booth.village().desks().polls().close(id).orThrow();
            shots(booth, lang, "among-2-closed");
            booth.village().desks().polls().publish(id, "").orThrow();
            shots(booth, lang, "among-3-result");
        }
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void anOpenSeatIsDrawn(Lang lang) {
        try (var booth = new Booth(folder, 9, lang)) {
            var contest = new Contest.Among(CountingMethod.LIMITED, List.of("张伟", "李芳", "王强"), 2, false);
            var id = booth.paper("选举监督小组成员", contest, 9);
            booth.counting().unseal(id).orThrow();
            List.of("0,1", "0,1", "0,1", "0,2", "0,2", "0,2", "0", "0", "0")
                    .forEach(marks -> booth.counting().paper(id, marks).orThrow());
            publish(booth, id);
            shots(booth, lang, "among-4-open");
        }
    }

    private static void publish(Booth booth, PollId id) {
        booth.village().desks().polls().close(id).orThrow();
        booth.village().desks().polls().publish(id, "").orThrow();
    }

    private static void shots(Booth booth, Lang lang, String name) {
        take(
                "vote-" + lang.code() + "-" + name,
                1366,
                720,
                () -> booth.console(Shots.kit(lang, new FakeFiles(), new NoWay()))
                        .root());
        take("wall-" + lang.code() + "-" + name, 1920, 1080, () -> wall(booth, lang));
    }

    private static Parent wall(Booth booth, Lang lang) {
        var wall = new WallView(Text.in(lang), booth.village().work().now());
        try (var hall = booth.hall()) {
            hall.refresh();
            wall.show(Screens.of(hall.live().now().orElseThrow()));
        }
        return wall.root();
    }

    private static void take(String name, int width, int height, Supplier<Parent> view) {
        assertTrue(Files.isRegularFile(Shots.take(name, width, height, view)));
    }
}
