package org.yishi.desk.followup.sight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yishi.desk.check.Verify;
import org.yishi.model.Outcome;
import org.yishi.model.id.TopicId;
import org.yishi.model.id.UnitId;
import org.yishi.model.sight.Bound;
import org.yishi.model.sight.Gauge;
import org.yishi.model.sight.Hue;
import org.yishi.model.sight.Legend;
import org.yishi.model.sight.Light;
import org.yishi.model.sight.Part;
import org.yishi.model.sight.SavedFilter;
import org.yishi.model.sight.Sign;
import org.yishi.model.sight.TaskFilter;
import org.yishi.model.task.ListKind;
import org.yishi.model.task.TaskState;
import org.yishi.text.Lang;
import org.yishi.text.Text;
import org.yishi.window.SampleFile;

/** The village's own legend and its filters, on a real file. */
class SightsTest {
    private static final Text ZH = Text.in(Lang.ZH);
    private static final Light RED = new Light(
            "红灯",
            Hue.RED,
            Sign.STAR,
            Set.of(TaskState.WAITING, TaskState.IN_PROGRESS),
            List.of(Bound.within(Gauge.PROGRESS, 0, 30), Bound.most(Gauge.DAYS_LEFT, -1)));

    @TempDir
    Path folder;

    private static String refusal(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(var why) ? why.key() : "done";
    }

    @Test
    void theVillagesOwnLegendHoldsUntilItIsTakenAway() {
        try (var sample = new SampleFile(folder, 0)) {
            var legends = new Legends(sample.work);
            assertEquals(Preset.PLAIN.legend(ZH), legends.now(ZH));
            var own = new Legend(List.of(RED));
            legends.set(own).orThrow();
            assertEquals(own, legends.now(ZH));
            legends.set(Preset.URGENCY.legend(ZH)).orThrow();
            legends.putBack(Optional.of(own)).orThrow();
            assertEquals(Optional.of(own), legends.own());
            legends.putBack(Optional.empty()).orThrow();
            assertEquals(Optional.empty(), legends.own());
            assertTrue(new Verify(sample.work).verify().isSound());
        }
    }

    @Test
    void aLightWithoutAWordOfItsOwnIsRefused() {
        try (var sample = new SampleFile(folder, 0)) {
            var legends = new Legends(sample.work);
            var nameless = new Light(" ", Hue.RED, Sign.STAR, Set.of(), List.of());
            assertEquals("followup.legend.number", refusal(legends.set(new Legend(List.of()))));
            assertEquals("followup.legend.word", refusal(legends.set(new Legend(List.of(nameless)))));
            assertEquals("followup.legend.twice", refusal(legends.set(new Legend(List.of(RED, RED)))));
        }
    }

    @Test
    void aFilterIsKeptUnderItsNameAndRemoved() {
        try (var sample = new SampleFile(folder, 0)) {
            var filters = new Filters(sample.work);
            var narrow = new TaskFilter(
                    Part.LATE,
                    true,
                    "王建国",
                    Optional.of(new UnitId(1)),
                    Optional.of(ListKind.NEED),
                    "监委会",
                    Optional.of(new TopicId(2)),
                    "逾期",
                    "灌溉");
            filters.save(new SavedFilter(" 一网格 ", narrow)).orThrow();
            filters.save(new SavedFilter("全部", TaskFilter.FIRST)).orThrow();
            assertEquals(
                    List.of(new SavedFilter("一网格", narrow), new SavedFilter("全部", TaskFilter.FIRST)), filters.all());
            filters.save(new SavedFilter("一网格", TaskFilter.FIRST)).orThrow();
            assertEquals(TaskFilter.FIRST, filters.all().getFirst().filter());
            filters.remove("一网格").orThrow();
            assertEquals(1, filters.all().size());
            assertEquals("followup.filter.name", refusal(filters.save(new SavedFilter(" ", narrow))));
            assertTrue(new Verify(sample.work).verify().isSound());
        }
    }
}
