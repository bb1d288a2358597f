package org.yishi.window.matter.intake;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yishi.desk.Work;
import org.yishi.desk.matter.Matters;
import org.yishi.desk.matter.intake.Intake;
import org.yishi.desk.people.Residents;
import org.yishi.desk.settings.Look;
import org.yishi.desk.settings.Settings;
import org.yishi.model.id.TopicId;
import org.yishi.text.Lang;
import org.yishi.text.Text;
import org.yishi.window.FakeDoors;
import org.yishi.window.FakeFiles;
import org.yishi.window.MainView;
import org.yishi.window.OneRoom;
import org.yishi.window.SampleFile;
import org.yishi.window.Shots;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.Place;
import org.yishi.window.kit.View;
import org.yishi.window.matter.MatterPages;
import org.yishi.window.matter.MattersView;
import org.yishi.window.matter.plan.PlanDesks;
import org.yishi.window.matter.plan.PlanView;
import org.yishi.window.matter.screening.ScreeningDesks;
import org.yishi.window.matter.screening.ScreeningIds;
import org.yishi.window.matter.screening.ScreeningView;
import org.yishi.window.welcome.OpenVillage;

/** Taking down, screening, answering and planning, with nothing, little and very much, in both languages. */
@EnabledIfSystemProperty(named = "pictures", matches = "true")
final class IntakeShotsTest {
    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({"ZH,0", "EN,0", "ZH,10", "EN,10", "ZH,750"})
    void thePagesAreDrawn(Lang lang, int many) {
        try (var sample = new SampleFile(folder, 40)) {
            Voices.raise(sample.work, many);
            var name = lang.code() + "-" + many;
            shot("intake-form-" + name, lang, kit -> form(kit, sample.work, sample.residents));
            shot("screening-" + name, lang, kit -> new ScreeningView(kit, desks(sample.work, lang)));
            if (many > 0) {
                shot("screening-decline-" + name, lang, kit -> declining(kit, sample.work, lang));
                Voices.settle(sample.work);
                shot("screening-tell-" + name, lang, kit -> tab(kit, sample.work, lang, 1));
                shot("matters-" + name, lang, kit -> new MattersView(kit, MatterPages.desks(sample)));
                shot("matter-voices-" + name, lang, kit -> MatterPages.page(kit, sample, new TopicId(1)));
                shot("screening-late-" + name, lang, kit -> tab(kit, sample.work, lang, 2));
            }
            shot("plan-" + name, lang, kit -> new PlanView(kit, PlanDesks.of(sample.work, Text.in(lang))));
        }
    }

    private static ScreeningDesks desks(Work work, Lang lang) {
        return ScreeningDesks.of(work, Text.in(lang));
    }

    private static View tab(Kit kit, Work work, Lang lang, int tab) {
        var view = new ScreeningView(kit, desks(work, lang));
        if (view.root().lookup("#" + ScreeningIds.TABS) instanceof TabPane tabs) {
            tabs.getSelectionModel().select(tab);
        }
        return view;
    }

    private static View declining(Kit kit, Work work, Lang lang) {
        var view = new ScreeningView(kit, desks(work, lang));
        if (view.root().lookup("#" + ScreeningIds.TABS) instanceof TabPane tabs) {
            tabs.applyCss();
            var way = tabs.getTabs().getFirst().getContent().lookup("#screening-decline");
            if (way instanceof ToggleButton button) {
                button.fire();
            }
        }
        return view;
    }

    private static View form(Kit kit, Work work, Residents residents) {
        var form = new TakingDown(kit, new IntakeDesks(new Intake(work), new Matters(work), residents), () -> {});
        type(form, IntakeIds.TITLE, "路口的路灯不亮");
        type(form, IntakeIds.WORDS, "三组路口的灯坏了一个月，晚上老人出门看不见。");
        type(form, IntakeIds.TAGS, "老人 ");
        return new OneView(form.root());
    }

    private static void type(TakingDown form, String id, String words) {
        if (form.root().lookup("#" + id) instanceof TextInputControl field) {
            field.setText(words);
        }
    }

    private record OneView(javafx.scene.layout.Region root) implements View {}

    private void shot(String name, Lang lang, Function<Kit, View> view) {
        assertTrue(Files.isRegularFile(Shots.take(name, 1366, 768, Look.LIGHT, 100, () -> {
            var settings = Settings.in(folder);
            settings.change(choices -> choices.withLang(lang));
            var main = new MainView(settings, new FakeDoors(), Shots.machinery(new FakeFiles()));
            main.show(new OpenVillage("溪口村", folder.resolve("xikou.yishi"), new OneRoom(view), () -> {}));
            main.to(Place.MATTERS);
            return main.root();
        })));
    }
}
