package org.yishi.desk.reminder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.yishi.model.task.TaskLine;
import org.yishi.text.Days;
import org.yishi.text.Text;

/** The text that is pasted into a chat: plain lines, what is late first. */
record Letter(Text text, String village, LocalDate today) {
    /** For one owner, or for all of them one after the other. */
    String of(Optional<String> owner, List<TaskLine> open) {
        return new Discreet(text).of(owner.map(who -> one(who, open)).orElseGet(() -> all(open)));
    }

    private String one(String who, List<TaskLine> open) {
        var mine = open.stream().filter(t -> t.owner().equals(who)).toList();
        var late = late(mine);
        var soon = soon(mine);
        var lines = new ArrayList<String>();
        lines.add(text.of("reminder.greeting", village, who));
        if (late.isEmpty() && soon.isEmpty()) {
            lines.add(text.of("reminder.nothing", day(), mine.size()));
            return String.join("\n", lines);
        }
        lines.add(you(late.size(), soon.size()));
        tasks(late, soon, lines);
        lines.add(text.of("reminder.please"));
        return String.join("\n", lines);
    }

    private String all(List<TaskLine> open) {
        var late = late(open);
        var soon = soon(open);
        var lines = new ArrayList<String>();
        lines.add(text.of("reminder.title", village));
        if (late.isEmpty() && soon.isEmpty()) {
            lines.add(text.of("reminder.nothing-all", day(), open.size()));
            return String.join("\n", lines);
        }
        lines.add(village(late.size(), soon.size()));
        var owners = open.stream().collect(Collectors.groupingBy(TaskLine::owner, TreeMap::new, Collectors.toList()));
        owners.entrySet().stream().sorted(byPress()).forEach(e -> part(e.getKey(), e.getValue(), lines));
        lines.add(text.of("reminder.please"));
        return String.join("\n", lines);
    }

    /** Who has most late ones first, then most that are due soon, then by name: as the list of owners. */
    private Comparator<Map.Entry<String, List<TaskLine>>> byPress() {
        return Comparator.comparingInt((Map.Entry<String, List<TaskLine>> e) ->
                        -late(e.getValue()).size())
                .thenComparingInt(e -> -soon(e.getValue()).size())
                .thenComparing(Map.Entry::getKey);
    }

    private void part(String owner, List<TaskLine> tasks, List<String> lines) {
        var late = late(tasks);
        var soon = soon(tasks);
        if (!late.isEmpty() || !soon.isEmpty()) {
            lines.add(text.of("reminder.owner", owner));
            tasks(late, soon, lines);
        }
    }

    /** 截至11月23日，您有2项逾期、1项两周内到期, leaving out what there is none of. */
    private String you(int late, int soon) {
        if (soon == 0) {
            return text.of("reminder.you.late", day(), late);
        }
        return late == 0 ? text.of("reminder.you.soon", day(), soon) : text.of("reminder.you.both", day(), late, soon);
    }

    private String village(int late, int soon) {
        if (soon == 0) {
            return text.of("reminder.all.late", day(), late);
        }
        return late == 0 ? text.of("reminder.all.soon", day(), soon) : text.of("reminder.all.both", day(), late, soon);
    }

    private void tasks(List<TaskLine> late, List<TaskLine> soon, List<String> lines) {
        int number = 1;
        for (var task : late) {
            lines.add(text.of("reminder.late", number++, task.title(), due(task), task.daysLate(today)));
        }
        for (var task : soon) {
            int left = task.daysLeft(today).orElse(0);
            lines.add(
                    left == 0
                            ? text.of("reminder.today", number++, task.title())
                            : text.of("reminder.soon", number++, task.title(), due(task), left));
        }
    }

    private List<TaskLine> late(List<TaskLine> tasks) {
        return tasks.stream().filter(t -> t.isOverdue(today)).sorted(byDue()).toList();
    }

    private List<TaskLine> soon(List<TaskLine> tasks) {
        return tasks.stream()
                .filter(t -> Reminders.isSoon(t, today))
                .sorted(byDue())
                .toList();
    }

    private static Comparator<TaskLine> byDue() {
        return Comparator.comparing((TaskLine t) -> t.due().orElse(LocalDate.MAX))
                .thenComparing(TaskLine::number);
    }

    private String day() {
        return brief(today);
    }

    private String due(TaskLine task) {
        return task.due().map(this::brief).orElse("");
    }

    /** Without the year where it is this one. */
    private String brief(LocalDate day) {
        return day.getYear() == today.getYear() ? new Days(text).monthDay(day) : new Days(text).date(day);
    }
}
