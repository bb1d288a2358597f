package org.yishi.window.task;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yishi.desk.followup.Report;
import org.yishi.desk.followup.TaskReading;
import org.yishi.desk.meeting.TaskDraft;
import org.yishi.desk.settings.Settings;
import org.yishi.model.Outcome;
import org.yishi.model.event.Event;
import org.yishi.model.id.TaskId;
import org.yishi.model.people.UnitKind;
import org.yishi.model.task.ListKind;
import org.yishi.model.task.ProgressNote;
import org.yishi.model.task.TaskPlan;
import org.yishi.model.task.TaskState;
import org.yishi.text.Lang;
import org.yishi.window.FakeDoors;
import org.yishi.window.FakeFiles;
import org.yishi.window.MainView;
import org.yishi.window.OneRoom;
import org.yishi.window.SampleFile;
import org.yishi.window.Shots;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.Place;
import org.yishi.window.kit.View;
import org.yishi.window.kit.look.Picture;
import org.yishi.window.welcome.OpenVillage;

/** The page of a task with few and with very many reports, and its form, in both languages. */
@EnabledIfSystemProperty(named = "pictures", matches = ".*")
final class TaskShotsTest {
    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({"ZH,3", "EN,3", "ZH,200", "EN,200"})
    void theTaskIsDrawn(Lang lang, int reports) {
        try (var sample = new SampleFile(folder, 40).busy()) {
            var id = task(sample, reports);
            var reading = new TaskReading(sample.work);
            take(
                    "task-%d-%s".formatted(reports, lang.code()),
                    lang,
                    sample,
                    kit -> new TaskView(kit, sample.followUp, reading, sample.changes, id));
            take("task-new-" + lang.code(), lang, sample, kit -> new NewTaskView(kit, sample.followUp, reading));
        }
    }

    private void take(String name, Lang lang, SampleFile sample, Function<Kit, View> view) {
        assertTrue(Files.isRegularFile(Shots.take(name, 1366, 768, () -> {
            var settings = Settings.in(folder);
            settings.change(choices -> choices.withLang(lang));
            var main = new MainView(settings, new FakeDoors(), Shots.machinery(new FakeFiles()));
            main.show(new OpenVillage("溪口村", sample.path(), new OneRoom(view), () -> {}));
            main.to(Place.FOLLOWUP);
            return main.root();
        })));
    }

    private TaskId task(SampleFile sample, int reports) {
        var unit = sample.work.read(tx -> tx.units().units()).stream()
                .filter(u -> u.kind() == UnitKind.GRID)
                .findFirst();
        var plan = new TaskPlan(
                Optional.empty(),
                "村务监督委员会",
                unit.map(u -> u.id()),
                Optional.of(LocalDate.of(2026, 1, 5)),
                "一事一议筹资和村集体经营收入",
                5_000_000,
                List.of());
        var desk = sample.followUp;
        var due = LocalDate.of(2026, 2, 20);
        var draft = new TaskDraft(
                "修缮村北灌溉渠，更换损坏的闸门两处，清理沿线淤泥和杂草", "王建国", "陈秀英、李国华", Optional.of(due), ListKind.PROJECT, "村务监督委员会");
        var id = desk.add(draft, plan).orThrow();
        for (var step : List.of("选定施工队并公示", "清淤三百米", "更换闸门两处", "验收")) {
            desk.milestone(id, step, Optional.of(due.minusDays(step.length()))).orThrow();
        }
        var first = new TaskReading(sample.work)
                .show(id)
                .orElseThrow()
                .task()
                .plan()
                .milestones()
                .getFirst();
        desk.milestoneDone(id, first.id(), true).orThrow();
        desk.moveDue(id, LocalDate.of(2026, 2, 26), "连续下雨，没法施工").orThrow();
        desk.moveDue(id, LocalDate.of(2026, 3, 2), "闸门到货晚了").orThrow();
        many(sample, id, reports - 1);
        desk.report(
                        id,
                        new Report(
                                "清淤做了一多半，闸门已经装好一处；拍了两张照片，附施工队的报价单。",
                                TaskState.IN_PROGRESS,
                                Optional.of(60),
                                1_250_050,
                                Optional.empty(),
                                photos(),
                                "陈秀英",
                                ""))
                .orThrow();
        return id;
    }

    private static void many(SampleFile sample, TaskId id, int reports) {
        sample.work
                .act((tx, now) -> {
                    for (int i = 0; i < reports; i++) {
                        tx.tasks()
                                .report(new ProgressNote(
                                        0,
                                        id,
                                        now.minusDays(reports - i),
                                        i % 3 == 0 ? "陈秀英" : "王建国",
                                        "第" + (i + 1) + "次看过现场，按计划进行。".repeat(1 + i % 4),
                                        TaskState.IN_PROGRESS));
                    }
                    tx.record(new Event.TaskReported(id, TaskState.IN_PROGRESS));
                    return Outcome.done(true);
                })
                .orThrow();
    }

    private List<Path> photos() {
        var before = folder.resolve("渠道清淤前.png");
        var after = folder.resolve("清淤后.png");
        Picture.write(image(Color.DARKSLATEGRAY, 640, 480), before);
        Picture.write(image(Color.STEELBLUE, 480, 640), after);
        try {
            return List.of(before, after, Files.writeString(folder.resolve("施工队报价单.docx"), "x".repeat(30_000)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static WritableImage image(Color colour, int width, int height) {
        var image = new WritableImage(width, height);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                image.getPixelWriter().setColor(x, y, (x + y) / 40 % 2 == 0 ? colour : Color.BEIGE);
            }
        }
        return image;
    }
}
