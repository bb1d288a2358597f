package org.yishi.window.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import javafx.scene.control.TabPane;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yishi.desk.settings.Look;
import org.yishi.desk.settings.Settings;
import org.yishi.desk.survey.SurveyPapers;
import org.yishi.desk.survey.Surveys;
import org.yishi.model.id.SurveyId;
import org.yishi.model.id.TopicId;
import org.yishi.model.survey.Share;
import org.yishi.model.survey.Step;
import org.yishi.model.survey.SurveyPlan;
import org.yishi.text.Lang;
import org.yishi.text.Text;
import org.yishi.window.Cut;
import org.yishi.window.FakeDoors;
import org.yishi.window.FakeFiles;
import org.yishi.window.MainView;
import org.yishi.window.OneRoom;
import org.yishi.window.SampleFile;
import org.yishi.window.Shots;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.Place;
import org.yishi.window.kit.View;
import org.yishi.window.welcome.OpenVillage;

/** Each page of a survey and each of its papers, for eyes. */
@EnabledIfSystemProperty(named = "pictures", matches = "true")
final class SurveyShotsTest {
    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({"ZH,5000,100", "EN,5000,100", "ZH,40,150"})
    void eachPageIsDrawn(Lang lang, int people, int percent) {
        try (var sample = new SampleFile(folder, people).busy()) {
            var topic = SurveyFxTest.closedMatter(sample);
            var desk = new Surveys(sample.work);
            var name = "survey-%s-%d-%d-".formatted(lang.code(), people, percent);
            take(name + "1-new", lang, percent, sample, kit -> new NewSurveyView(kit, sample.work, topic), 0);
            var id = open(desk, topic);
            take(name + "2-empty", lang, percent, sample, kit -> new SurveyView(kit, sample.work, id), 0);
            answer(desk, id);
            take(name + "3-entry", lang, percent, sample, kit -> new SurveyView(kit, sample.work, id), 0);
            take(name + "4-asked", lang, percent, sample, kit -> new SurveyView(kit, sample.work, id), 1);
            papers(sample, id, lang, name);
            desk.close(id).orThrow();
            take(name + "5-result", lang, percent, sample, kit -> new SurveyView(kit, sample.work, id), 0);
        }
    }

    private static SurveyId open(Surveys desk, TopicId topic) {
        var plan = new SurveyPlan("修缮村北灌溉渠", 20260305, 50, List.of(), true, new Share(4, 5), new Share(1, 2));
        return desk.open(topic, plan).orThrow();
    }

    private static void answer(Surveys desk, SurveyId id) {
        var random = new Random(3);
        var grids = desk.find(id).orElseThrow().grids();
        int asked = desk.find(id).orElseThrow().method().asked();
        for (int i = 0; i < asked * 4 / 5; i++) {
            int step = random.nextInt(5) == 0 ? 1 + random.nextInt(3) : 4 + random.nextInt(2);
            var remark = i % 7 == 3 ? "渠边的护栏还没有装好，孩子们放学路过有点危险，希望尽快补上。" : "";
            desk.answer(id, grids.get(i % grids.size()), Step.of(step), remark).orThrow();
        }
    }

    private static void papers(SampleFile sample, SurveyId id, Lang lang, String name) {
        var papers = new SurveyPapers(sample.work, Text.in(lang));
        var out = Path.of("target", "shots");
        for (int each : List.of(1, 2, 4)) {
            papers.forms(id, out.resolve(name + "forms" + each + ".docx"), each).orThrow();
        }
        papers.list(id, out.resolve(name + "list.docx"), false).orThrow();
        papers.result(id, out.resolve(name + "result.docx")).orThrow();
        papers.resultForArchive(id, out.resolve(name + "archive.docx")).orThrow();
    }

    private void take(String name, Lang lang, int percent, SampleFile sample, Function<Kit, View> view, int tab) {
        var cut = new ArrayList<String>();
        assertTrue(Files.isRegularFile(Shots.take(name, 1366, 768, Look.LIGHT, percent, () -> {
            var settings = Settings.in(folder);
            settings.change(choices -> choices.withLang(lang));
            var main = new MainView(settings, new FakeDoors(), Shots.machinery(new FakeFiles()));
            main.show(new OpenVillage("溪口村", sample.path(), new OneRoom(view), () -> {}));
            main.to(Place.MATTERS);
            if (main.root().lookup("#" + SurveyIds.TABS) instanceof TabPane tabs) {
                tabs.getSelectionModel().select(tab);
            }
            cut.addAll(Cut.words(main.root()));
            return main.root();
        })));
        assertEquals(List.of(), cut);
    }
}
