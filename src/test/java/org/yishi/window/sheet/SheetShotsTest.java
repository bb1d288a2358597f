package org.yishi.window.sheet;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yishi.desk.followup.sheet.Share;
import org.yishi.text.Lang;
import org.yishi.window.FakeFiles;
import org.yishi.window.NoWay;
import org.yishi.window.SampleFile;
import org.yishi.window.Shots;
import org.yishi.window.followup.FollowupView;
import org.yishi.window.kit.Kit;

/** The preview of filled-in sheets, what was taken, and what was written, for eyes. */
@EnabledIfSystemProperty(named = "pictures", matches = "true", disabledReason = "pictures to look at")
final class SheetShotsTest {
    private static final int WIDTH = 1160;
    private static final int HEIGHT = 768;

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @EnumSource(Lang.class)
    void sheetsAreDrawn(Lang lang) {
        try (var sample = new SampleFile(folder, 30).busy()) {
            var file = Filled.sheet(sample, folder);
            var round = Filled.round(sample, lang);
            take("sheet-choose-" + lang.code(), () -> new SheetView(kit(lang), round, List.of()).root());
            take("sheet-preview-" + lang.code(), () -> new SheetView(kit(lang), round, List.of(file)).root());
            take(
                    "sheet-place-" + lang.code(),
                    () -> new FollowupView(
                                    kit(lang),
                                    sample.followUp,
                                    ids -> new SheetMenu(kit(lang), round, ids).root(),
                                    sample.changes)
                            .root());
            take("sheet-sent-" + lang.code(), () -> {
                var kit = kit(lang);
                var place = new FollowupView(kit, sample.followUp, _ -> new Region(), sample.changes);
                var root = kit.notices().over(place.root());
                var files = round.sendEach(folder, Share.OWNER).orThrow();
                kit.notices().panel(new SentPanel(kit, files, () -> {}).root());
                return root;
            });
            take("sheet-taken-" + lang.code(), () -> {
                var view = new SheetView(kit(lang), round, List.of(file));
                if (view.root().lookup("#" + SheetIds.TAKE) instanceof Button take) {
                    take.fire();
                }
                return view.root();
            });
        }
    }

    private static Kit kit(Lang lang) {
        return Shots.kit(lang, new FakeFiles(), new NoWay());
    }

    private static void take(String name, Supplier<? extends Parent> view) {
        assertTrue(Files.isRegularFile(Shots.take(name, WIDTH, HEIGHT, view)));
    }
}
