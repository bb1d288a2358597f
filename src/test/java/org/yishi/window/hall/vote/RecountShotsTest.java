package org.yishi.window.hall.vote;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yishi.live.Screens;
import org.yishi.model.count.CountingMethod;
import org.yishi.model.vote.Choice;
import org.yishi.model.vote.Contest;
import org.yishi.model.vote.Officers;
import org.yishi.model.vote.PaperFlaw;
import org.yishi.model.vote.Totals;
import org.yishi.text.Lang;
import org.yishi.text.Text;
import org.yishi.window.FakeFiles;
import org.yishi.window.NoWay;
import org.yishi.window.Shots;
import org.yishi.window.hall.HallIds;
import org.yishi.window.projector.WallView;

/** Pictures of recounts and of totals typed apart on both screens, in both languages. */
@EnabledIfSystemProperty(named = "pictures", matches = "true", disabledReason = "pictures to look at")
final class RecountShotsTest {
    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @EnumSource(Lang.class)
    void aRecountIsDrawn(Lang lang) {
        try (var booth = new Booth(folder, 83, lang)) {
            var desks = booth.village().desks();
            var id = booth.paper("同意修缮灌溉渠，由村集体出资八万元吗？", Contest.YES_NO, 83);
            desks.polls().officers(id, new Officers("王小红", "李芳", "陈国强")).orThrow();
            booth.counting().unseal(id).orThrow();
            for (int i = 0; i < 81; i++) {
                booth.counting().paper(id, i % 2 == 0 ? Choice.YES : Choice.NO).orThrow();
            }
            booth.counting().flawed(id, PaperFlaw.BLANK).orThrow();
            booth.counting().flawed(id, PaperFlaw.TOO_MANY).orThrow();
            desks.polls().close(id).orThrow();
            shots(booth, lang, "recount-1-check");
            desks.objections().check(id, "陈国强").orThrow();
            shots(booth, lang, "recount-2-checked");
            desks.polls().publish(id, "").orThrow();
            shots(booth, lang, "recount-3-shown");
            desks.objections().recount(id, "三组张大伟提出第二叠票数错").orThrow();
            shots(booth, lang, "recount-4-again");
            booth.counting().paper(id, Choice.YES).orThrow();
            shots(booth, lang, "recount-5-papers");
            for (int i = 0; i < 82; i++) {
                booth.counting().paper(id, i < 48 ? Choice.YES : Choice.NO).orThrow();
            }
            desks.polls().close(id).orThrow();
            desks.objections().check(id, "陈国强").orThrow();
            shots(booth, lang, "recount-6-closed");
            desks.polls().publish(id, "").orThrow();
            shots(booth, lang, "recount-7-shown");
        }
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void totalsTypedApartAreDrawn(Lang lang) {
        try (var booth = new Booth(folder, 83, lang)) {
            var names = List.of("张建国", "李秀英", "王大伟", "阿卜杜热合曼·买买提依明", "陈永强");
            var id = booth.paper("选举监督小组成员", new Contest.Among(CountingMethod.LIMITED, names, 3, false), 83);
            booth.counting().unseal(id).orThrow();
            shots(booth, lang, "totals-0-papers");
            booth.counting().blind(id, "李芳", totals(60, 55, 40)).orThrow();
            shots(booth, lang, "totals-1-second");
            booth.counting().blind(id, "陈国强", totals(60, 54, 41)).orThrow();
            shots(booth, lang, "totals-2-differ");
            booth.counting().blind(id, "陈国强", totals(60, 55, 40)).orThrow();
            shots(booth, lang, "totals-3-agree");
            booth.village().desks().polls().close(id).orThrow();
            shots(booth, lang, "totals-4-closed");
        }
    }

    private static Totals totals(long first, long second, long third) {
        return new Totals(List.of(first, second, third, 20L, 31L), 80, 1, 2);
    }

    private static void shots(Booth booth, Lang lang, String name) {
        take("vote-" + lang.code() + "-" + name, 1366, 720, () -> {
            var root =
                    booth.console(Shots.kit(lang, new FakeFiles(), new NoWay())).root();
            if (root.lookup("#" + HallIds.TAB_VOTE) instanceof ButtonBase tab) {
                tab.fire();
            }
            return root;
        });
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
