package org.yishi.desk.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.yishi.desk.check.Verify;
import org.yishi.desk.followup.FollowUp;
import org.yishi.desk.followup.sheet.SheetRound;
import org.yishi.desk.followup.sheet.Taken;
import org.yishi.desk.followup.sheet.read.Field;
import org.yishi.desk.minutes.MinutesDesk;
import org.yishi.desk.paper.Papers;
import org.yishi.model.Outcome;
import org.yishi.model.id.TaskId;
import org.yishi.model.task.ListKind;
import org.yishi.model.task.TaskState;
import org.yishi.text.Lang;
import org.yishi.text.Text;

/** The follow-up sheet out, filled in elsewhere, and back. */
@Execution(ExecutionMode.CONCURRENT)
class SheetRoundTest {
    private static final LocalDate DUE = LocalDate.of(2026, 4, 1);
    private static final Text TEXT = Text.in(Lang.ZH);

    @TempDir
    Path folder;

    private static SheetRound round(VillageHall village) {
        var minutes = new MinutesDesk(village.work, village.planning, TEXT);
        var papers = new Papers(village.work, village.planning, minutes, TEXT);
        return new SheetRound(village.work, papers, TEXT, () -> "李敏");
    }

    private static FollowUp followUp(VillageHall village) {
        return new FollowUp(village.work, () -> "李敏");
    }

    private static List<TaskId> tasks(VillageHall village, int many) {
        var item = village.running(village.planned(), 21);
        return IntStream.range(0, many)
                .mapToObj(i -> village.outcomes
                        .promise(
                                item,
                                Optional.empty(),
                                new TaskDraft("任务" + i, "张大伟", "", Optional.of(DUE), ListKind.PROJECT))
                        .orThrow())
                .toList();
    }

    private static void edit(Path file, Consumer<Sheet> edit) {
        try (var in = Files.newInputStream(file);
                var book = new XSSFWorkbook(in)) {
            edit.accept(book.getSheetAt(0));
            try (var out = Files.newOutputStream(file)) {
                book.write(out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int heading(Sheet sheet) {
        return IntStream.rangeClosed(0, 9)
                .filter(r -> sheet.getRow(r) != null && column(sheet.getRow(r), "落实事项") >= 0)
                .findFirst()
                .orElseThrow();
    }

    private static int column(Row row, String heading) {
        for (var cell : row) {
            if (cell.toString().equals(heading)) {
                return cell.getColumnIndex();
            }
        }
        return -1;
    }

    private static void set(Sheet sheet, int task, String heading, String value) {
        int top = heading(sheet);
        int column = column(sheet.getRow(top), heading);
        sheet.getRow(top + 1 + task).createCell(column).setCellValue(value);
    }

    private static long entries(VillageHall village) {
        return village.work.read(tx -> tx.journal().size());
    }

    private Path sent(VillageHall village) {
        return round(village).send(folder.resolve("台账.xlsx"), t -> true).orThrow();
    }

    @Test
    void aSheetThatIsOpenElsewhereIsNotWrittenAndNothingIsNoted() throws IOException {
        try (var village = new VillageHall(folder, 30, 0)) {
            tasks(village, 2);
            var file = Files.writeString(folder.resolve("台账.xlsx"), "open");
            Files.writeString(folder.resolve(".~lock.台账.xlsx#"), "");
            long before = entries(village);
            assertTrue(round(village).send(file, t -> true) instanceof Outcome.Refused<Path>);
            assertEquals("open", Files.readString(file));
            assertEquals(before, entries(village));
            assertTrue(village.work.read(tx -> tx.sheets().find(1)).isEmpty());
        }
    }

    @Test
    void anUntouchedSheetChangesNothing() {
        try (var village = new VillageHall(folder, 30, 0)) {
            tasks(village, 3);
            var preview = round(village).read(List.of(sent(village)));
            assertEquals(3, preview.rows());
            assertEquals(List.of(), preview.changes());
            assertEquals(List.of(), preview.wrongs());
        }
    }

    @Test
    void whatIsFilledInIsTakenInOneStepAndTwiceReadingTakesNothingMore() {
        try (var village = new VillageHall(folder, 30, 0)) {
            var ids = tasks(village, 3);
            var file = sent(village);
            edit(file, sheet -> {
                set(sheet, 0, "状态", "办理中");
                set(sheet, 0, "最新进展", "已进场，挖了三十米");
                set(sheet, 1, "完成时限", "2026年4月20日");
                set(sheet, 2, "牵头责任人", "陈立");
            });
            var round = round(village);
            var preview = round.read(List.of(file));
            assertEquals(List.of(), preview.wrongs());
            assertEquals(4, preview.changes().size());
            assertTrue(preview.changes().stream().noneMatch(c -> c.isConflict()));
            assertEquals(3, round.take(preview.changes(), List.of()).orThrow().tasks());
            var tasks = followUp(village).tasks();
            assertEquals(TaskState.IN_PROGRESS, tasks.get(0).state());
            assertEquals("已进场，挖了三十米", tasks.get(0).notes().getLast().text());
            assertEquals(LocalDate.of(2026, 4, 20), tasks.get(1).due().orElseThrow());
            assertTrue(tasks.get(1).moves().getFirst().reason().contains("台账.xlsx"));
            assertEquals("陈立", tasks.get(2).owner());
            assertEquals(List.of(), round.read(List.of(file)).changes());
            assertEquals(3, ids.size());
            assertTrue(new Verify(village.work).verify().isSound());
        }
    }

    @Test
    void whatWasChangedOnBothSidesIsMarked() {
        try (var village = new VillageHall(folder, 30, 0)) {
            var ids = tasks(village, 2);
            var file = sent(village);
            followUp(village).moveDue(ids.getFirst(), DUE.plusDays(5), "下雨").orThrow();
            edit(file, sheet -> {
                set(sheet, 0, "完成时限", "2026-04-20");
                set(sheet, 1, "完成时限", "2026-04-21");
            });
            var changes = round(village).read(List.of(file)).changes();
            assertEquals(
                    List.of(true, false),
                    changes.stream().map(c -> c.isConflict()).toList());
            assertEquals("2026-04-06", changes.getFirst().now());
        }
    }

    @Test
    void rowsAreFoundHoweverTheSheetWasSortedAndItsColumnsMoved() {
        try (var village = new VillageHall(folder, 30, 0)) {
            tasks(village, 3);
            var file = sent(village);
            edit(file, sheet -> {
                int top = heading(sheet);
                int title = column(sheet.getRow(top), "落实事项");
                int state = column(sheet.getRow(top), "状态");
                for (int r = top; r <= top + 3; r++) {
                    var a = sheet.getRow(r).getCell(title).toString();
                    var b = sheet.getRow(r).getCell(state).toString();
                    sheet.getRow(r).getCell(title).setCellValue(b);
                    sheet.getRow(r).getCell(state).setCellValue(a);
                }
                int key = column(sheet.getRow(top), "系统编号（勿改）");
                var first = sheet.getRow(top + 1);
                var last = sheet.getRow(top + 3);
                for (int column : new int[] {0, key, title, state}) {
                    var kept = first.getCell(column).toString();
                    first.getCell(column).setCellValue(last.getCell(column).toString());
                    last.getCell(column).setCellValue(kept);
                }
                sheet.getRow(top + 1).getCell(title).setCellValue("办理中");
            });
            var changes = round(village).read(List.of(file)).changes();
            assertEquals(1, changes.size());
            assertEquals(Field.STATE, changes.getFirst().field());
            assertEquals("任务2", changes.getFirst().title());
        }
    }

    @Test
    void whatIsNotAllowedIsToldWithItsCell() {
        try (var village = new VillageHall(folder, 30, 0)) {
            var ids = tasks(village, 4);
            var follow = followUp(village);
            follow.report(ids.get(3), "完工", TaskState.DONE).orThrow();
            follow.report(ids.get(3), "销号", TaskState.SIGNED_OFF).orThrow();
            var file = sent(village);
            edit(file, sheet -> {
                set(sheet, 0, "完成时限", "2026年2月30日");
                set(sheet, 1, "状态", "差不多了");
                set(sheet, 2, "状态", "已销号");
                set(sheet, 3, "状态", "办理中");
                int top = heading(sheet);
                sheet.createRow(top + 9).createCell(1).setCellValue("新加的一行");
            });
            var preview = round(village).read(List.of(file));
            assertEquals(List.of(), preview.changes());
            var keys =
                    preview.wrongs().stream().map(w -> w.why().key()).sorted().toList();
            assertEquals(
                    List.of(
                            "followup.sheet-no-such-day",
                            "followup.sheet-unknown-word",
                            "followup.wrong.closed",
                            "followup.wrong.not-done",
                            "sheet.new-incomplete"),
                    keys);
            var day = preview.wrongs().stream()
                    .filter(w -> w.why().key().endsWith("no-such-day"))
                    .findFirst()
                    .orElseThrow();
            assertTrue(day.where().cell().matches("[A-Z]+\\d+"), day.where().cell());
        }
    }

    @Test
    void aRowPastedTwiceWithTwoAnswersIsAConflictAndNeverTakenTwice() {
        try (var village = new VillageHall(folder, 30, 0)) {
            tasks(village, 1);
            var first = sent(village);
            var second = folder.resolve("另一份.xlsx");
            try {
                Files.copy(first, second);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            edit(first, sheet -> set(sheet, 0, "牵头责任人", "陈立"));
            edit(second, sheet -> set(sheet, 0, "牵头责任人", "王建国"));
            var round = round(village);
            var preview = round.read(List.of(first, second));
            assertEquals(2, preview.changes().size());
            assertTrue(preview.changes().stream().allMatch(c -> c.isConflict()));
            assertTrue(round.take(preview.changes(), List.of()) instanceof Outcome.Refused<Taken>);
            round.take(List.of(preview.changes().getLast()), List.of()).orThrow();
            assertEquals("王建国", followUp(village).tasks().getFirst().owner());
        }
    }

    @Test
    void nothingIsTakenWhereOneOfTheChangesIsRefused() {
        try (var village = new VillageHall(folder, 30, 0)) {
            var ids = tasks(village, 2);
            var file = sent(village);
            edit(file, sheet -> {
                set(sheet, 0, "牵头责任人", "陈立");
                set(sheet, 1, "牵头责任人", "陈立");
            });
            var round = round(village);
            var preview = round.read(List.of(file));
            var follow = followUp(village);
            follow.report(ids.get(1), "完工", TaskState.DONE).orThrow();
            follow.report(ids.get(1), "销号", TaskState.SIGNED_OFF).orThrow();
            assertTrue(round.take(preview.changes(), List.of()) instanceof Outcome.Refused<Taken>);
            assertEquals("张大伟", follow.tasks().getFirst().owner());
        }
    }

    @Test
    void aFileThatIsNoSheetIsToldInOneSentence() throws IOException {
        try (var village = new VillageHall(folder, 30, 0)) {
            var other = Files.writeString(folder.resolve("别的.csv"), "姓名,电话\n王芳,13800000000\n");
            var preview = round(village).read(List.of(other, folder.resolve("没有.xlsx")));
            assertFalse(preview.wrongs().isEmpty());
            assertEquals(
                    List.of("followup.sheet-no-headings", "roster.unreadable.missing"),
                    preview.wrongs().stream().map(w -> w.why().key()).toList());
        }
    }
}
