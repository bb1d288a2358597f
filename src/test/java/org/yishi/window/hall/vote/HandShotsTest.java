package org.yishi.window.hall.vote;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yishi.desk.meeting.PollDraft;
import org.yishi.model.body.Measure;
import org.yishi.model.verdict.Count;
import org.yishi.model.vote.Block;
import org.yishi.model.vote.Choice;
import org.yishi.model.vote.PollForm;
import org.yishi.text.Lang;
import org.yishi.window.FakeFiles;
import org.yishi.window.NoWay;
import org.yishi.window.Shots;

/** Pictures of hands counted by rows and in one hand, and of a roll call, with few people and with many. */
@EnabledIfSystemProperty(named = "pictures", matches = "true", disabledReason = "pictures to look at")
final class HandShotsTest {
    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @EnumSource(Lang.class)
    void handsAndNamesAreDrawn(Lang lang) {
        try (var booth = Booth.withProxies(folder, 83, 2, lang)) {
            shot(booth, lang, "0-before");
            var poll = booth.open(PollDraft.of("同意修缮灌溉渠，由村集体出资八万元吗？", PollForm.HANDS));
            shot(booth, lang, "1-whole");
            var first = booth.village().person(booth.meeting(), 1);
            booth.counting().held(poll, first, count(2, 1, 0)).orThrow();
            for (int i = 1; i <= 5; i++) {
                booth.counting()
                        .block(poll, new Block("第" + i + "排", i % 2 == 0 ? "李秀英" : "", count(10 + i, i, 1)))
                        .orThrow();
            }
            shot(booth, lang, "2-rows");
            booth.village().desks().polls().declareVoid(poll, "重来").orThrow();
            var call = booth.open(PollDraft.of("同意修缮灌溉渠吗？", PollForm.ROLL_CALL).calledBy(20260305190512L));
            booth.village().desks().polls().voice(call, first, Choice.YES).orThrow();
            shot(booth, lang, "3-call");
        }
    }

    @Test
    void manyRowsAndHandsAreDrawn() {
        var lang = Lang.ZH;
        try (var booth = Booth.withProxies(folder, 400, 40, lang)) {
            var poll = booth.open(PollDraft.of("同意修缮灌溉渠，由村集体出资八万元吗？", PollForm.HANDS));
            shot(booth, lang, "4-whole-many");
            for (int i = 1; i <= 60; i++) {
                booth.counting()
                        .block(poll, new Block("第" + i + "排", "", count(20 + i % 7, i % 5, 1)))
                        .orThrow();
            }
            shot(booth, lang, "5-rows-many");
            booth.village().desks().polls().declareVoid(poll, "重来").orThrow();
            booth.open(PollDraft.of("同意修缮灌溉渠吗？", PollForm.ROLL_CALL));
            shot(booth, lang, "6-call-many");
        }
    }

    private static Count count(long yes, long no, long abstain) {
        return new Count(Measure.HEADS, yes, no, abstain, 0);
    }

    private static void shot(Booth booth, Lang lang, String name) {
        var file = Shots.take(
                "hands-" + lang.code() + "-" + name,
                1366,
                720,
                () -> booth.console(Shots.kit(lang, new FakeFiles(), new NoWay()))
                        .root());
        assertTrue(Files.isRegularFile(file));
    }
}
