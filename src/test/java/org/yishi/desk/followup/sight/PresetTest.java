package org.yishi.desk.followup.sight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yishi.model.sight.Light;
import org.yishi.model.task.TaskState;
import org.yishi.rule.sight.Lights;
import org.yishi.rule.sight.Line;
import org.yishi.text.Lang;
import org.yishi.text.Text;

/** What each legend says of a task. */
class PresetTest {
    private static final Text ZH = Text.in(Lang.ZH);

    @ParameterizedTest
    @CsvSource({
        "PLAIN,IN_PROGRESS,-1,0,▲ 逾期",
        "PLAIN,NOT_STARTED,-1,0,▲ 逾期",
        "PLAIN,WAITING,0,0,◆ 7日内到期",
        "PLAIN,IN_PROGRESS,7,0,◆ 7日内到期",
        "PLAIN,IN_PROGRESS,8,0,● 办理中",
        "PLAIN,NOT_STARTED,8,0,○ 未启动",
        "PLAIN,WAITING,8,0,□ 暂缓",
        "PLAIN,DONE,-9,100,■ 已办结",
        "PLAIN,SIGNED_OFF,-9,100,★ 已销号",
        "PLAIN,GIVEN_UP,-9,0,× 终止",
        "URGENCY,NOT_STARTED,-1,0,▲ 紧急（24小时）",
        "URGENCY,IN_PROGRESS,3,0,◆ 重点（3—5个工作日）",
        "URGENCY,IN_PROGRESS,30,0,● 常规",
        "URGENCY,CHECKED,30,100,■ 已办结",
        "PROGRESS_STEPS,IN_PROGRESS,9,29,▲ 进度不足30%",
        "PROGRESS_STEPS,IN_PROGRESS,9,30,◆ 进度30%—69%",
        "PROGRESS_STEPS,IN_PROGRESS,9,70,● 进度70%以上",
        "PROGRESS_STEPS,DONE,9,100,● 进度70%以上",
        "PROGRESS_STEPS,CHECKED,9,100,★ 已验收",
        "NEARNESS,IN_PROGRESS,-5,0,▲ 紧急",
        "NEARNESS,IN_PROGRESS,3,0,▲ 紧急",
        "NEARNESS,IN_PROGRESS,4,0,◆ 较急",
        "NEARNESS,IN_PROGRESS,11,0,● 常规"
    })
    void aTaskGetsItsLight(Preset preset, TaskState state, int days, int progress, String shown) {
        var task = Line.in(state).due(days).at(progress).line();
        assertEquals(
                shown,
                Lights.of(preset.legend(ZH), task, Line.TODAY).map(Light::shown).orElse(""));
    }

    @ParameterizedTest
    @CsvSource({"80,● 满意", "79,◆ 基本满意", "60,◆ 基本满意", "59,▲ 有意见"})
    void satisfactionComesFromTheSurvey(int percent, String shown) {
        var legend = Preset.SATISFACTION.legend(ZH);
        var asked = Line.in(TaskState.DONE).satisfied(percent).line();
        assertEquals(
                shown, Lights.of(legend, asked, Line.TODAY).map(Light::shown).orElse(""));
        var notAsked = Line.in(TaskState.DONE).line();
        assertEquals(
                "○ 未评议",
                Lights.of(legend, notAsked, Line.TODAY).map(Light::shown).orElse(""));
    }

    @Test
    void everyTaskWithoutADateHasALightToo() {
        for (var preset : Preset.values()) {
            for (var state : TaskState.values()) {
                Lights.of(preset.legend(ZH), Line.in(state).line(), Line.TODAY).orElseThrow();
            }
        }
    }

    @Test
    void inEachLegendEveryLightHasAWordAndAShapeOfItsOwn() {
        for (var preset : Preset.values()) {
            var lights = preset.legend(ZH).lights();
            assertEquals(
                    lights.size(), lights.stream().map(Light::sign).distinct().count(), preset::toString);
            assertEquals(
                    lights.size(), lights.stream().map(Light::word).distinct().count(), preset::toString);
        }
        assertEquals(5, Arrays.stream(Preset.values()).count());
    }
}
