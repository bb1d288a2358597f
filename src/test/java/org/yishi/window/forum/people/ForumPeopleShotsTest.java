package org.yishi.window.forum.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yishi.desk.lot.KeptLots;
import org.yishi.desk.lot.LotPapers;
import org.yishi.desk.lot.LotWall;
import org.yishi.desk.lot.Lots;
import org.yishi.desk.meeting.Hall;
import org.yishi.desk.meeting.MeetingPlan;
import org.yishi.desk.settings.Look;
import org.yishi.desk.settings.Settings;
import org.yishi.desk.team.TeamPapers;
import org.yishi.desk.team.TeamWall;
import org.yishi.desk.team.Teams;
import org.yishi.live.Exhibit;
import org.yishi.live.Screen;
import org.yishi.model.id.MeetingId;
import org.yishi.model.lot.LotAnswer;
import org.yishi.model.lot.LotTerms;
import org.yishi.model.lot.SeedFrom;
import org.yishi.model.lot.Trait;
import org.yishi.model.team.TeamSource;
import org.yishi.model.team.TeamTerms;
import org.yishi.text.Lang;
import org.yishi.text.Text;
import org.yishi.window.Cut;
import org.yishi.window.FakeDoors;
import org.yishi.window.FakeFiles;
import org.yishi.window.MainView;
import org.yishi.window.OneRoom;
import org.yishi.window.SampleFile;
import org.yishi.window.Shots;
import org.yishi.window.forum.ForumPart;
import org.yishi.window.forum.ForumView;
import org.yishi.window.forum.OnWall;
import org.yishi.window.forum.groups.GroupsView;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.Place;
import org.yishi.window.kit.View;
import org.yishi.window.kit.look.Fonts;
import org.yishi.window.kit.look.Theme;
import org.yishi.window.projector.Projection;
import org.yishi.window.projector.WallView;
import org.yishi.window.welcome.OpenVillage;

/** A draw and its groups with ten, sixty and 275 people: pages, the wall, papers; for eyes. */
@EnabledIfSystemProperty(named = "pictures", matches = "true")
final class ForumPeopleShotsTest {
    @TempDir
    private Path folder = Path.of("");

    private MeetingId meeting = new MeetingId(0);

    @ParameterizedTest
    @CsvSource({"ZH,40,10,2,100", "ZH,300,60,6,100", "EN,300,60,6,100", "ZH,1200,275,16,100", "ZH,300,60,6,150"})
    void eachPageIsDrawn(Lang lang, int people, int total, int groups, int percent) {
        try (var sample = new SampleFile(folder, people)) {
            meeting = sample.planning
                    .plan(new MeetingPlan(
                            "deliberation",
                            "垃圾分类恳谈",
                            "村文化礼堂",
                            OffsetDateTime.parse("2026-03-12T19:00:00+08:00"),
                            "王建国",
                            "李敏"))
                    .orThrow();
            var name = "people-%s-%d-%d-".formatted(lang.code(), total, percent);
            take(name + "1-plan", lang, percent, sample, ForumPart.PEOPLE);
            var terms = new LotTerms(
                    total, 80, 1, Set.of(Trait.values()), List.of(), Optional.empty(), 18, SampleFile.TODAY);
            var kept = new KeptLots(sample.work, Text.in(lang));
            wall(
                    name + "plan",
                    lang,
                    () -> new LotWall(Text.in(lang)).plan(terms, new Lots(sample.work).strata(terms)));
            kept.draw(meeting, terms, 71523, SeedFrom.CALLED).orThrow();
            answer(kept);
            take(name + "2-drawn", lang, percent, sample, ForumPart.PEOPLE);
            var shown = kept.standing(meeting).orElseThrow();
            wall(name + "drawn", lang, () -> new LotWall(Text.in(lang)).drawn(shown));
            wall(name + "moved", lang, () -> new LotWall(Text.in(lang)).moved(shown));
            take(name + "3-make", lang, percent, sample, ForumPart.GROUPS);
            kept.allCome(meeting).orThrow();
            groups(sample, groups);
            take(name + "4-groups", lang, percent, sample, ForumPart.GROUPS);
            var teams = new Teams(sample.work).show(meeting);
            wall(name + "lists", lang, () -> new TeamWall(Text.in(lang)).lists(teams));
            wall(name + "places", lang, () -> new TeamWall(Text.in(lang)).places(teams));
            papers(sample, lang, name);
        }
    }

    private void answer(KeptLots kept) {
        var people = kept.standing(meeting).orElseThrow().lot().people();
        for (int i = 0; i < people.size(); i++) {
            if (people.get(i).isCalled() && i % 3 != 2) {
                kept.answer(
                                people.get(i).id(),
                                i % 7 == 0 ? LotAnswer.DECLINES : LotAnswer.COMES,
                                i % 7 == 0 ? "外出务工" : "")
                        .orThrow();
            }
        }
    }

    private void groups(SampleFile sample, int groups) {
        var desk = new Teams(sample.work);
        desk.make(meeting, new TeamTerms(TeamSource.DRAWN, groups, Set.of(Trait.values()), true, 71523))
                .orThrow();
        var first = desk.show(meeting).teams().getFirst();
        desk.call(first.called("", "二楼会议室", "陈秀英（促动师）", "李敏")).orThrow();
        desk.rise(meeting, first.seats().getFirst()).orThrow();
    }

    private void papers(SampleFile sample, Lang lang, String name) {
        var out = Path.of("target", "shots");
        var lots = new LotPapers(sample.work, Text.in(lang));
        var teams = new TeamPapers(sample.work, Text.in(lang));
        lots.record(meeting, out.resolve(name + "record.docx")).orThrow();
        lots.letters(meeting, out.resolve(name + "letters.docx")).orThrow();
        teams.tables(meeting, out.resolve(name + "tables.docx")).orThrow();
        teams.tents(meeting, out.resolve(name + "tents.docx")).orThrow();
        teams.door(meeting, out.resolve(name + "door.docx")).orThrow();
    }

    private static void wall(String name, Lang lang, Supplier<Exhibit> exhibit) {
        for (int[] size : List.of(new int[] {1920, 1080}, new int[] {1024, 768})) {
            Shots.take("wall-" + size[0] + "-" + name, size[0], size[1], () -> {
                var view = new WallView(Text.in(lang), OffsetDateTime.parse("2026-03-12T19:00:00+08:00"));
                view.show(new Screen.Shown(exhibit.get()));
                return new StackPane(view.root());
            });
        }
    }

    private void take(String name, Lang lang, int percent, SampleFile sample, ForumPart part) {
        var cut = new ArrayList<String>();
        assertTrue(Files.isRegularFile(Shots.take(name, 1366, 768, Look.LIGHT, percent, () -> {
            var settings = Settings.in(folder);
            settings.change(choices -> choices.withLang(lang));
            var main = new MainView(settings, new FakeDoors(), Shots.machinery(new FakeFiles()));
            Function<Kit, View> room = kit -> forum(kit, sample, settings, part);
            main.show(new OpenVillage("溪口村", sample.path(), new OneRoom(room), () -> {}));
            main.to(Place.MATTERS);
            cut.addAll(Cut.words(main.root()));
            return main.root();
        })));
        assertEquals(List.of(), cut);
    }

    private View forum(Kit kit, SampleFile sample, Settings settings, ForumPart part) {
        var projection = new Projection(
                new Theme(Fonts.family(), Look.LIGHT, 100),
                settings,
                id -> new Hall(sample.work, id),
                sample.work::now);
        var wall = new OnWall(kit, projection, meeting);
        Supplier<View> view = part == ForumPart.PEOPLE
                ? () -> new PeopleView(kit, sample.work, sample.planning, meeting, wall)
                : () -> new GroupsView(kit, sample.work, meeting, wall);
        return new ForumView(kit, sample.planning, meeting, java.util.Map.of(part, view));
    }
}
