package org.yishi.desk.followup.sheet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.yishi.desk.Work;
import org.yishi.desk.paper.Papers;
import org.yishi.desk.roster.Unreadable;
import org.yishi.model.Outcome;
import org.yishi.model.event.Event;
import org.yishi.model.id.TaskId;
import org.yishi.model.id.UnitId;
import org.yishi.model.task.ActionItem;
import org.yishi.model.task.Said;
import org.yishi.office.read.UnreadableException;
import org.yishi.text.Text;

/**
 * The follow-up sheet on its round: it goes out as Excel, is filled in anywhere, and comes back.
 *
 * <pre>{@code
 * round.send(path, task -> task.owner().equals("张大伟")).orThrow();
 * var preview = round.read(List.of(path));          // each change, old and new, and what is not taken
 * round.take(preview.changes()).orThrow();          // what is ticked, in one transaction
 * }</pre>
 */
public final class SheetRound {
    private final Work work;
    private final Papers papers;
    private final Text text;
    private final Supplier<String> author;

    /** A round for a village; {@code author} is who takes reports down. */
    public SheetRound(Work work, Papers papers, Text text, Supplier<String> author) {
        this.work = work;
        this.papers = papers;
        this.text = text;
        this.author = author;
    }

    /** Writes the sheet of the tasks that are wanted, and keeps what it says. */
    public Outcome<Path> send(Path target, Predicate<ActionItem> which) {
        var tasks = work.read(tx -> tx.tasks().all()).stream().filter(which).toList();
        return work.act((tx, now) -> {
                    long sheet = tx.sheets().sent(now, work.operator(), said(tasks));
                    tx.record(new Event.SheetSent(sheet, tasks.size()));
                    return Outcome.done(sheet);
                })
                .then(sheet -> papers.followUp(target, tasks, sheet));
    }

    /** The tasks of one owner, or of one grid by its name; all where neither is named. */
    public Predicate<ActionItem> of(Optional<String> owner, Optional<String> grid) {
        Map<UnitId, String> names = new HashMap<>();
        work.read(tx -> tx.units().units()).forEach(unit -> names.put(unit.id(), unit.name()));
        return task -> owner.map(task.owner()::equals).orElse(true)
                && grid.map(name -> task.plan()
                                .unit()
                                .map(names::get)
                                .filter(name::equals)
                                .isPresent())
                        .orElse(true);
    }

    /** What sheets that came back would change; nothing is changed yet. */
    public SheetPreview read(List<Path> files) {
        var sheets = new SheetFile();
        var wrongs = new ArrayList<SheetPreview.Wrong>();
        for (var file : files) {
            try {
                sheets.read(file);
            } catch (UnreadableException e) {
                var name = String.valueOf(file.getFileName());
                wrongs.add(new SheetPreview.Wrong(new Where(name, "", ""), Unreadable.sentence(name, e)));
            }
        }
        wrongs.addAll(sheets.wrongs());
        var tasks = new LinkedHashMap<TaskId, ActionItem>();
        work.read(tx -> tx.tasks().all()).forEach(t -> tasks.put(t.id(), t));
        var comparing = new Comparing(text, tasks, said(List.copyOf(tasks.values())));
        var sent = new HashMap<Long, Map<TaskId, Said>>();
        for (var row : sheets.rows()) {
            var then = sent.computeIfAbsent(
                    row.sheet(), id -> work.read(tx -> tx.sheets().said(id)));
            comparing.row(row, Optional.ofNullable(then.get(row.task())));
        }
        wrongs.addAll(comparing.wrongs());
        return new SheetPreview(comparing.changes(), wrongs, sheets.rows().size());
    }

    /**
     * Takes changes, all or none of them.
     *
     * @return how many tasks were changed
     */
    public Outcome<Integer> take(List<SheetChange> ticked) {
        var byTask = new LinkedHashMap<TaskId, Map<Field, SheetChange>>();
        for (var change : ticked) {
            var twice = byTask.computeIfAbsent(change.task(), k -> new LinkedHashMap<>())
                    .put(change.field(), change);
            if (twice != null) {
                return Outcome.refused("followup.sheet-said-twice", change.number());
            }
        }
        if (byTask.isEmpty()) {
            return Outcome.refused("followup.sheet-nothing-ticked");
        }
        return work.act((tx, now) -> {
            var taking = new Taking(tx, now, author.get(), text);
            for (var task : byTask.entrySet()) {
                var taken = taking.take(task.getKey(), task.getValue());
                if (taken instanceof Outcome.Refused<TaskId>(var why)) {
                    return new Outcome.Refused<>(why);
                }
            }
            var files = new HashSet<String>();
            ticked.forEach(c -> files.add(c.where().file()));
            tx.record(new Event.SheetTaken(files.stream().sorted().toList(), ticked.size()));
            return Outcome.done(byTask.size());
        });
    }

    private Map<TaskId, Said> said(List<ActionItem> tasks) {
        var said = new HashMap<TaskId, Said>();
        tasks.forEach(t -> said.put(t.id(), Said.of(t, papers.progress(t))));
        return said;
    }
}
