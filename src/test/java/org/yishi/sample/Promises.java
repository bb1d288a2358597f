package org.yishi.sample;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.yishi.model.id.TaskId;
import org.yishi.model.task.ActionItem;
import org.yishi.model.task.ListKind;
import org.yishi.model.task.ProgressNote;
import org.yishi.model.task.TaskPlan;
import org.yishi.model.task.TaskState;
import org.yishi.store.Tx;

/** What was promised, and the reports on it up to today. */
final class Promises {
    private static final List<String> STEPS =
            List.of("勘测并公布预算", "比选施工队", "备料进场", "分段施工", "组织验收", "公布收支明细", "上门回访", "登记造册");
    private static final List<String> OWNERS =
            List.of("陈国平", "李秀英", "欧阳明", "陈玉兰", "郑志刚", "徐海波", "黄彩凤", "王建国", "诸葛根土", "第三网格员", "第五网格员", "合作社理事会");
    private static final List<String> TOLD =
            List.of("已经联系施工队，量了尺寸。", "材料到位一半，其余下周到。", "因下雨停工三天，工期顺延。", "完成一段，村民反映良好。", "款项已报镇经管站审核。", "与两户沟通，一户同意。");
    private static final List<String> REASONS = List.of("连续阴雨，无法施工", "等待上级资金下达", "设计方案调整");
    private static final int FRESH_DAYS = 120;
    private static final int NEGLECTED = 3;

    private final Chance chance;
    private final Folk folk;
    private final LocalDate today;
    private final int reports;

    Promises(Chance chance, Folk folk, LocalDate today, int reports) {
        this.chance = chance;
        this.folk = folk;
        this.today = today;
        this.reports = reports;
    }

    /** Promises one thing at a meeting and tells what came of it. */
    void make(Tx tx, Sitting sitting, Evenings.Resolved resolved, int number) {
        var made = sitting.meeting().startsAt().plusMinutes(Sitting.MINUTES - 10);
        var day = made.toLocalDate();
        var due = chance.in100(92) ? Optional.of(due(day)) : Optional.<LocalDate>empty();
        var draft = new ActionItem(
                new TaskId(0),
                sitting.number() + "-%02d".formatted(number),
                Optional.of(sitting.meeting().id()),
                Optional.of(resolved.item()),
                Optional.of(resolved.resolution()),
                resolved.tale().topic.title() + "：" + chance.of(STEPS),
                chance.of(OWNERS),
                chance.in100(40) ? chance.name() + "、" + chance.name() : "",
                due,
                due,
                0,
                TaskState.NOT_STARTED,
                chance.of(List.of(ListKind.values())),
                made,
                plan(resolved.tale(), day),
                List.of(),
                List.of());
        var id = tx.tasks().add(draft);
        milestones(tx, id, day);
        var end = live(tx, tx.tasks().find(id).orElseThrow(), day);
        resolved.tale().tasks++;
        resolved.tale().open += end.isPresent() ? 0 : 1;
        end.ifPresent(resolved.tale()::moved);
    }

    private boolean isFresh(LocalDate day) {
        return day.isAfter(today.minusDays(FRESH_DAYS));
    }

    /** What was promised lately is due about now, so that there is always something to do. */
    private LocalDate due(LocalDate day) {
        long age = today.toEpochDay() - day.toEpochDay();
        return day.plusDays(isFresh(day) ? Math.max(10, age + chance.between(-25, 40)) : chance.between(15, 150));
    }

    private TaskPlan plan(Tale tale, LocalDate day) {
        boolean costs = chance.in100(55);
        return new TaskPlan(
                Optional.of(tale.id),
                chance.in100(70) ? "郑志刚（村监委主任）" : "",
                Optional.of(chance.of(folk.grids())),
                Optional.of(day.plusDays(3)),
                costs ? chance.of(List.of("村集体经济", "上级补助", "一事一议筹资", "乡贤捐助")) : "",
                costs ? chance.between(5, 800) * 10_000L : 0,
                List.of());
    }

    private void milestones(Tx tx, TaskId id, LocalDate day) {
        if (!chance.in100(30)) {
            return;
        }
        for (int i = 1; i <= 3; i++) {
            var due = day.plusDays(20L * i);
            long step = tx.tasks().milestone(id, STEPS.get(i), Optional.of(due));
            if (due.plusDays(5).isBefore(today)) {
                tx.tasks().milestoneDone(step, Optional.of(due.plusDays(chance.between(-4, 5))));
            }
        }
    }

    /** Reports until the end or until today; the day of the end, if there is one. */
    private Optional<LocalDate> live(Tx tx, ActionItem task, LocalDate from) {
        boolean neglected = chance.in100(NEGLECTED);
        long planned = task.due().orElse(from.plusDays(90)).toEpochDay() - from.toEpochDay();
        long takes = Math.max(10, planned * chance.between(isFresh(from) ? 90 : 50, 165) / 100);
        var done = from.plusDays(takes);
        boolean over = !neglected && done.plusDays(chance.between(3, 25)).isBefore(today);
        long told = neglected ? planned / 2 : Math.min(takes, Math.max(0, today.toEpochDay() - from.toEpochDay()));
        int notes = (int) (Math.max(1, chance.between(reports / 2, reports + reports / 2) - 2) * told / takes);
        var moved = moves(tx, task, from.plusDays(told), done);
        for (int i = 1; i <= notes; i++) {
            var at = at(from.plusDays(told * i / (notes + 1)));
            report(tx, moved, at, TaskState.IN_PROGRESS, 100 * i / (notes + 2));
        }
        if (!neglected && !done.isAfter(today)) {
            end(tx, moved, done, over);
        } else if (notes > 0 && chance.in100(15)) {
            report(tx, moved, at(from.plusDays(told)), TaskState.WAITING, 100 * notes / (notes + 2));
        }
        return over ? Optional.of(done) : Optional.empty();
    }

    private void end(Tx tx, ActionItem task, LocalDate done, boolean over) {
        if (over && chance.in100(4)) {
            tell(tx, task, at(done), TaskState.GIVEN_UP, "经村民代表会议决定，不再实施。", 60, 0);
            return;
        }
        tell(tx, task, at(done), TaskState.DONE, "已经完成，请核验。", 100, task.plan().planned() / 10);
        if (over) {
            tell(tx, task, at(done.plusDays(1)), TaskState.CHECKED, "现场核验，与决议一致。", 100, 0);
            tell(tx, task, at(done.plusDays(2)), TaskState.SIGNED_OFF, "同意销号。", 100, 0);
        }
    }

    private ActionItem moves(Tx tx, ActionItem task, LocalDate last, LocalDate done) {
        var now = task;
        int times = chance.in100(20) ? chance.between(1, 3) : 0;
        for (int i = 0; i < times && now.due().isPresent() && now.due().get().isBefore(last); i++) {
            var at = at(now.due().get());
            tx.tasks().moveDue(now, now.due().get().plusDays(30), chance.of(REASONS), at);
            now = tx.tasks().find(task.id()).orElseThrow();
        }
        return now;
    }

    private void report(Tx tx, ActionItem task, OffsetDateTime at, TaskState state, int percent) {
        long spent = chance.in100(25) ? task.plan().planned() / 10 : 0;
        tell(tx, task, at, state, chance.of(TOLD), percent, spent);
    }

    private void tell(
            Tx tx, ActionItem task, OffsetDateTime at, TaskState state, String words, int percent, long spent) {
        long note = tx.tasks()
                .report(new ProgressNote(
                        0,
                        task.id(),
                        at,
                        task.owner(),
                        words,
                        state,
                        chance.in100(80) ? Optional.of(percent) : Optional.empty(),
                        spent,
                        Optional.empty(),
                        List.of()));
        if (chance.in100(2)) {
            tx.tasks().file(note, "现场照片.png", Photo.of(chance.between(0, 255)));
        }
    }

    private static OffsetDateTime at(LocalDate day) {
        return day.atTime(17, 30).atOffset(ZoneOffset.ofHours(8));
    }
}
