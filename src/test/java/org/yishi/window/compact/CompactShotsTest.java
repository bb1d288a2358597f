package org.yishi.window.compact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yishi.desk.compact.Adopting;
import org.yishi.desk.compact.Compacts;
import org.yishi.desk.compact.Drafting;
import org.yishi.desk.compact.Hearing;
import org.yishi.desk.compact.TypedCount;
import org.yishi.desk.settings.Look;
import org.yishi.desk.settings.Settings;
import org.yishi.model.compact.CompactKind;
import org.yishi.model.compact.SuggestionState;
import org.yishi.rule.compact.Samples;
import org.yishi.text.Lang;
import org.yishi.text.Text;
import org.yishi.window.Cut;
import org.yishi.window.FakeDoors;
import org.yishi.window.FakeFiles;
import org.yishi.window.MainView;
import org.yishi.window.OneRoom;
import org.yishi.window.SampleFile;
import org.yishi.window.Shots;
import org.yishi.window.compact.part.CompactDesks;
import org.yishi.window.compact.part.CompactIds;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.Place;
import org.yishi.window.kit.View;
import org.yishi.window.welcome.OpenVillage;

/** The list and each tab of a compact, with 5 and with 48 articles, for eyes. */
@EnabledIfSystemProperty(named = "pictures", matches = "true")
final class CompactShotsTest {
    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({"ZH,48,100", "EN,48,100", "ZH,5,100", "ZH,48,150"})
    void eachTabIsDrawn(Lang lang, int articles, int percent) {
        try (var sample = new SampleFile(folder, 40)) {
            var name = "compact-%s-%d-%d-".formatted(lang.code(), articles, percent);
            take(name + "0-empty", lang, percent, sample, kit -> new CompactsView(kit, desks(sample, kit)), 0);
            long id = revision(sample, articles);
            take(name + "1-list", lang, percent, sample, kit -> new CompactsView(kit, desks(sample, kit)), 0);
            for (int tab = 0; tab < 6; tab++) {
                take(
                        name + "2-tab" + tab,
                        lang,
                        percent,
                        sample,
                        kit -> new CompactView(kit, desks(sample, kit), id),
                        tab);
            }
        }
    }

    private static CompactDesks desks(SampleFile sample, Kit kit) {
        return CompactDesks.of(sample.work, kit.text());
    }

    private static long revision(SampleFile sample, int articles) {
        var compacts = new Compacts(sample.work);
        var drafting = new Drafting(sample.work);
        var hearing = new Hearing(sample.work);
        var adopting = new Adopting(sample.work, Text.in(Lang.ZH));
        long id = compacts.start(CompactKind.VILLAGE_RULES, "溪口村村规民约", Optional.empty())
                .orThrow();
        long first = compacts.page(id).orElseThrow().current().id();
        drafting.take(first, drafting.read(cut("rules-48.txt", articles))).orThrow();
        adopting.heldAlready(first, LocalDate.of(2021, 2, 20), LocalDate.of(2021, 3, 1), "")
                .orThrow();
        long draft = compacts.draft(id).orThrow();
        drafting.take(draft, drafting.read(cut("rules-48-revised.txt", articles)))
                .orThrow();
        var page = compacts.page(id).orElseThrow();
        var all = page.current().text().articles();
        var one = all.get(Math.min(17, all.size() - 1)).id();
        drafting.reason(draft, one, "五年没有调整过，村民代表提出。").orThrow();
        long said = hearing.suggest(draft, one, "保洁费三元太高，五保户应当免交。", "王秀英", SampleFile.TODAY)
                .orThrow();
        hearing.answer(said, SuggestionState.PARTLY, "五保户、低保户由村里代交。").orThrow();
        hearing.suggest(draft, "", "字太多，希望贴一份大字的。", "", SampleFile.TODAY).orThrow();
        long review = hearing.send(draft, "岔路镇人民政府", SampleFile.TODAY).orThrow();
        hearing.answered(review, SampleFile.TODAY.plusDays(3), "原则同意，第二十三条删去后请说明犬只管理怎么办。", true)
                .orThrow();
        hearing.send(draft, "村法律顾问", SampleFile.TODAY).orThrow();
        var body = adopting.bodies(page.compact(), SampleFile.TODAY).getFirst();
        adopting.byCount(draft, "", new TypedCount(body, SampleFile.TODAY, 300, 210, 190, 12, 8))
                .orThrow();
        adopting.byCount(draft, one, new TypedCount(body, SampleFile.TODAY, 300, 210, 90, 112, 8));
        return id;
    }

    private static String cut(String file, int articles) {
        return articles == 48
                ? Samples.file(file)
                : Samples.file(file).lines().limit(articles + 3).collect(Collectors.joining("\n"));
    }

    private void take(String name, Lang lang, int percent, SampleFile sample, Function<Kit, View> view, int tab) {
        var cut = new ArrayList<String>();
        assertTrue(Files.isRegularFile(Shots.take(name, 1366, 768, Look.LIGHT, percent, () -> {
            var settings = Settings.in(folder);
            settings.change(choices -> choices.withLang(lang));
            var main = new MainView(settings, new FakeDoors(), Shots.machinery(new FakeFiles()));
            main.show(new OpenVillage("溪口村", sample.path(), new OneRoom(view), () -> {}));
            main.to(Place.MATTERS);
            if (main.root().lookup("#" + CompactIds.TABS) instanceof TabPane tabs) {
                tabs.getSelectionModel().select(tab);
            }
            if (main.root().lookup("#" + CompactIds.OUTLINE) instanceof ListView<?> outline) {
                outline.getSelectionModel()
                        .select(Math.min(21, outline.getItems().size() - 1));
            }
            cut.addAll(Cut.words(main.root()));
            settings.close();
            return main.root();
        })));
        assertEquals(List.of(), cut, name);
    }
}
