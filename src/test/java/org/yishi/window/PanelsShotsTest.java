package org.yishi.window;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yishi.desk.settings.Settings;
import org.yishi.text.Lang;
import org.yishi.window.followup.FollowupIds;
import org.yishi.window.followup.FollowupView;
import org.yishi.window.residents.ResidentIds;
import org.yishi.window.residents.ResidentsView;
import org.yishi.window.welcome.WelcomeIds;

/** What comes up only after a button is pressed or something fails. */
@EnabledIfSystemProperty(named = "pictures", matches = "true", disabledReason = "pictures to look at")
final class PanelsShotsTest {
    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @EnumSource(Lang.class)
    void panelsAreDrawn(Lang lang) {
        try (var sample = new SampleFile(folder, 30).busy()) {
            take("panel-trouble-" + lang.code(), () -> {
                var kit = Shots.kit(lang, new FakeFiles(), new NoWay());
                var view = new FollowupView(kit, sample.followUp, _ -> new Region(), sample.changes);
                var root = kit.notices().over(view.root());
                kit.notices().warn(kit.say("roster.wrong.gone"));
                kit.notices().trouble(new IllegalStateException("[SQLITE_FULL] disk is full"));
                return root;
            });
            take("panel-new-" + lang.code(), () -> pressed(welcome(lang), WelcomeIds.NEW, _ -> {}));
            take("panel-edit-" + lang.code(), () -> {
                var kit = Shots.kit(lang, new FakeFiles(), new NoWay());
                var view = new ResidentsView(kit, sample.residents, sample.changes, _ -> {});
                return pressed(view.root(), ResidentIds.EDIT, root -> row(root, ResidentIds.TABLE));
            });
            take("panel-retire-" + lang.code(), () -> {
                var kit = Shots.kit(lang, new FakeFiles(), new NoWay());
                var view = new ResidentsView(kit, sample.residents, sample.changes, _ -> {});
                return pressed(view.root(), ResidentIds.RETIRE, root -> row(root, ResidentIds.TABLE));
            });
            take("panel-word-" + lang.code(), () -> {
                var kit = Shots.kit(lang, new FakeFiles(), new NoWay());
                var view = new FollowupView(kit, sample.followUp, _ -> new Region(), sample.changes);
                return pressed(view.root(), FollowupIds.EDIT, root -> row(root, FollowupIds.TABLE));
            });
        }
    }

    private Parent welcome(Lang lang) {
        var settings = Settings.in(folder.resolve(lang.code()));
        settings.change(choices -> choices.withLang(lang));
        return new MainView(settings, new FakeDoors(), Shots.machinery(new FakeFiles())).root();
    }

    private static Parent pressed(Parent root, String id, Consumer<Parent> before) {
        before.accept(root);
        if (find(root, id) instanceof Button button) {
            button.fire();
        }
        return root;
    }

    private static void row(Parent root, String table) {
        if (find(root, table) instanceof TableView<?> rows) {
            rows.getSelectionModel().select(0);
        }
    }

    /** Looks into scroll panes too, which hold their content back until they are drawn. */
    private static Node find(Node node, String id) {
        return Hands.within(node, id).orElseThrow(() -> new AssertionError(id));
    }

    private static void take(String name, Supplier<Parent> view) {
        assertTrue(Files.isRegularFile(Shots.take(name, 1166, 720, view)));
    }
}
