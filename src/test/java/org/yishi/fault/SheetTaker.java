package org.yishi.fault;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.yishi.desk.Work;
import org.yishi.desk.followup.sheet.Doubt;
import org.yishi.desk.followup.sheet.SheetChange;
import org.yishi.desk.followup.sheet.SheetRound;
import org.yishi.desk.followup.sheet.read.Field;
import org.yishi.desk.followup.sheet.read.Where;
import org.yishi.desk.meeting.Planning;
import org.yishi.desk.minutes.MinutesDesk;
import org.yishi.desk.paper.Papers;
import org.yishi.live.Changes;
import org.yishi.model.task.ActionItem;
import org.yishi.store.VillageFile;
import org.yishi.text.Lang;
import org.yishi.text.Text;

/** A program that takes one filled-in sheet of all tasks after another, and prints how many it took. */
final class SheetTaker {
    private SheetTaker() {}

    public static void main(String[] args) {
        try (var file = VillageFile.open(Path.of(args[0])).orThrow()) {
            var work = new Work(file, Clock.systemDefaultZone(), () -> "李敏", new Changes());
            var text = Text.in(Lang.ZH);
            var planning = new Planning(work, text);
            var papers = new Papers(work, planning, new MinutesDesk(work, planning, text), text);
            var round = new SheetRound(work, papers, text, () -> "李敏");
            var tasks = work.read(tx -> tx.tasks().all());
            for (int sheet = tasks.getFirst().notes().size() + 1; ; sheet++) {
                round.take(changes(tasks, sheet), List.of()).orThrow();
                System.out.println("ok " + sheet);
                System.out.flush();
            }
        }
    }

    private static List<SheetChange> changes(List<ActionItem> tasks, int sheet) {
        return tasks.stream()
                .flatMap(task ->
                        Stream.of(change(task, Field.OWNER, "责任人" + sheet), change(task, Field.PROGRESS, "进展" + sheet)))
                .toList();
    }

    private static SheetChange change(ActionItem task, Field field, String value) {
        var where = new Where("台账.xlsx", "落实台账", "C2");
        return new SheetChange(
                task.id(), task.number(), task.title(), field, "", "", value, value, where, "", Doubt.NONE);
    }
}
