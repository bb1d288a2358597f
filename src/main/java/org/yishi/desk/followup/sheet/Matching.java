package org.yishi.desk.followup.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.yishi.desk.Work;
import org.yishi.desk.followup.sheet.read.Field;
import org.yishi.desk.followup.sheet.read.SheetKey;
import org.yishi.desk.followup.sheet.read.SheetRow;
import org.yishi.desk.followup.sheet.read.Where;
import org.yishi.desk.followup.sheet.read.Wrong;
import org.yishi.model.Refusal;
import org.yishi.model.id.TaskId;
import org.yishi.model.task.ActionItem;
import org.yishi.model.task.SentSheet;

/** Finds the task of each row: by the hidden key, else by the printed number; a row with neither is new. */
final class Matching {
    private final Work work;
    private final Map<TaskId, ActionItem> tasks = new LinkedHashMap<>();
    private final Map<String, ActionItem> byNumber = new HashMap<>();
    private final Map<Long, Optional<SentSheet>> sent = new HashMap<>();
    private final List<Match> matches = new ArrayList<>();
    private final List<SheetRow> fresh = new ArrayList<>();
    private final List<Wrong> wrongs = new ArrayList<>();

    /** A row with its task. */
    record Match(SheetRow row, ActionItem task, Optional<SentSheet> sent) {}

    Matching(Work work) {
        this.work = work;
        work.read(tx -> tx.tasks().all()).forEach(task -> {
            tasks.put(task.id(), task);
            byNumber.put(task.number(), task);
        });
    }

    List<ActionItem> tasks() {
        return List.copyOf(tasks.values());
    }

    List<Match> matches() {
        return matches;
    }

    /** Rows that name no task. */
    List<SheetRow> fresh() {
        return fresh;
    }

    List<Wrong> wrongs() {
        return wrongs;
    }

    void rows(List<SheetRow> rows) {
        var rounds = new HashMap<String, Long>();
        rows.forEach(row -> row.key()
                .filter(k -> k.sheet() > 0)
                .ifPresent(k -> rounds.putIfAbsent(row.file() + "\n" + row.tab(), k.sheet())));
        var strangers = new HashSet<String>();
        for (var row : rows) {
            long round = row.key()
                    .map(SheetKey::sheet)
                    .orElseGet(() -> rounds.getOrDefault(row.file() + "\n" + row.tab(), 0L));
            var known = round == 0 ? Optional.<SentSheet>empty() : sent.computeIfAbsent(round, this::find);
            boolean isOurs = row.key()
                    .map(k -> k.sheet() == 0 || known.filter(k::isOf).isPresent())
                    .orElse(true);
            if (!isOurs) {
                if (strangers.add(row.file() + "\n" + row.tab())) {
                    wrong(new Where(row.file(), row.tab(), ""), Refusal.of("sheet.other-village"));
                }
                continue;
            }
            match(row, known);
        }
    }

    private void match(SheetRow row, Optional<SentSheet> known) {
        if (row.key().isEmpty()) {
            Optional.ofNullable(byNumber.get(row.number()))
                    .ifPresentOrElse(task -> matches.add(new Match(row, task, known)), () -> fresh.add(row));
            return;
        }
        var task = row.key().map(SheetKey::task).map(tasks::get);
        if (task.isEmpty()) {
            wrong(row.at(), Refusal.of("followup.sheet-row-unknown", row.row()));
        } else if (!row.number().isEmpty() && !row.number().equals(task.get().number())) {
            wrongs.add(new Wrong(row.at(), row.text(Field.TITLE), Refusal.of("sheet.mixed", row.row(), row.number())));
        } else {
            matches.add(new Match(row, task.get(), known));
        }
    }

    /** The tasks that have rows in one sheet that do not say the same. */
    Set<String> copied() {
        var says = new HashMap<String, Function<Field, String>>();
        var copied = new HashSet<String>();
        for (var match : matches) {
            var before = says.putIfAbsent(place(match), match.row()::text);
            if (before != null
                    && !List.of(Field.values()).stream()
                            .allMatch(f -> before.apply(f).equals(match.row().text(f)))) {
                copied.add(place(match));
            }
        }
        return copied;
    }

    static String place(Match match) {
        return match.row().file() + "\n" + match.row().tab() + "\n"
                + match.task().id();
    }

    private Optional<SentSheet> find(long sheet) {
        return work.read(tx -> tx.sheets().find(sheet));
    }

    private void wrong(Where where, Refusal why) {
        wrongs.add(new Wrong(where, why));
    }
}
