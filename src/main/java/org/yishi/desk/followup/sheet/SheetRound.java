package org.yishi.desk.followup.sheet;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.yishi.desk.Work;
import org.yishi.desk.followup.sheet.read.CellWords;
import org.yishi.desk.followup.sheet.read.Field;
import org.yishi.desk.followup.sheet.read.SheetFile;
import org.yishi.desk.followup.sheet.read.SheetKey;
import org.yishi.desk.followup.sheet.read.Where;
import org.yishi.desk.paper.Papers;
import org.yishi.model.Outcome;
import org.yishi.model.event.Event;
import org.yishi.model.id.TaskId;
import org.yishi.model.id.UnitId;
import org.yishi.model.task.ActionItem;
import org.yishi.model.task.Said;
import org.yishi.text.Text;
import org.yishi.text.file.FileName;

/**
 * The follow-up sheet on its round: it goes out as Excel, is filled in anywhere, and comes back.
 *
 * <pre>{@code
 * round.send(path, task -> task.owner().equals("张大伟")).orThrow();
 * var preview = round.read(List.of(path));                              // each change, old and new, and what is not taken
 * round.take(preview.changes(), preview.added()).orThrow();             // what is ticked, in one transaction
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
        return send(
                target, work.read(tx -> tx.tasks().all()).stream().filter(which).toList());
    }

    /**
     * Writes a sheet for each owner or each grid into a folder, under Chinese names with the day.
     *
     * @return the files that were written, in the order of the tasks; the first that cannot be written ends it
     */
    public Outcome<List<Path>> sendEach(Path folder, Share share) {
        var names = units();
        var groups = new LinkedHashMap<String, List<ActionItem>>();
        for (var task : work.read(tx -> tx.tasks().all())) {
            if (!task.state().isClosed()) {
                groups.computeIfAbsent(share.of(task, names, text), k -> new ArrayList<>())
                        .add(task);
            }
        }
        if (groups.isEmpty()) {
            return Outcome.refused("sheet.nothing-to-send");
        }
        var written = new ArrayList<Path>();
        for (var group : groups.entrySet()) {
            switch (send(free(folder, name(group.getKey())), group.getValue())) {
                case Outcome.Done<Path>(Path path) -> written.add(path);
                case Outcome.Refused<Path>(var why) -> {
                    return new Outcome.Refused<>(why);
                }
            }
        }
        return Outcome.done(List.copyOf(written));
    }

    /** A file that is not there yet: one of the same name may be a sheet that came back. */
    private static Path free(Path folder, String name) {
        var target = folder.resolve(name + ".xlsx");
        for (int i = 2; Files.exists(target); i++) {
            target = folder.resolve(name + " (" + i + ").xlsx");
        }
        return target;
    }

    /** The name of a file without its ending: 落实台账 2026-03-05 张大伟; what no file may be called by is left out. */
    public String name(String whose) {
        return FileName.of(text.of("followup.export.name", work.today()) + " " + whose);
    }

    private Outcome<Path> send(Path target, List<ActionItem> tasks) {
        if (tasks.isEmpty()) {
            return Outcome.refused("sheet.nothing-to-send");
        }
        // The file is written before the transaction ends: a disk that is full leaves no trace of a sheet that never
        // went.
        return work.act((tx, now) -> {
            long sheet = tx.sheets().sent(now, work.operator(), said(tasks));
            tx.record(new Event.SheetSent(sheet, tasks.size()));
            var round = SheetKey.round(sheet, tx.sheets().find(sheet).orElseThrow());
            return papers.followUp(target, tasks, round);
        });
    }

    /** The tasks of one owner, or of one grid by its name; all where neither is named. */
    public Predicate<ActionItem> of(Optional<String> owner, Optional<String> grid) {
        var names = units();
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
        return read(files, done -> {});
    }

    /**
     * What sheets that came back would change; nothing is changed yet. An interrupted thread reads no further file.
     *
     * @param progress is told how many files were read
     */
    public SheetPreview read(List<Path> files, IntConsumer progress) {
        var sheets = new SheetFile(text);
        for (int i = 0; i < files.size() && !Thread.currentThread().isInterrupted(); i++) {
            progress.accept(i);
            sheets.read(files.get(i));
        }
        var matching = new Matching(work);
        matching.rows(sheets.rows());
        var words = new CellWords(text, work.today());
        var comparing = new Comparing(words);
        var copied = matching.copied();
        for (var match : matching.matches()) {
            comparing.row(new Comparing.Pair(
                    match.row(),
                    match.task(),
                    said(match.task()),
                    match.sent(),
                    copied.contains(Matching.place(match))));
        }
        var adding = new Adding(words, matching.tasks());
        matching.fresh().forEach(adding::row);
        var wrongs = Stream.of(sheets.wrongs(), matching.wrongs(), comparing.wrongs(), adding.wrongs())
                .flatMap(List::stream)
                .toList();
        return new SheetPreview(
                comparing.changes(), adding.added(), wrongs, sheets.rows().size());
    }

    /** Takes changes and new tasks, all or none of them. */
    public Outcome<Taken> take(List<SheetChange> ticked, List<NewRow> added) {
        var byTask = new LinkedHashMap<TaskId, List<SheetChange>>();
        for (var change : ticked) {
            var others = byTask.computeIfAbsent(change.task(), k -> new ArrayList<>());
            if (change.field() != Field.PROGRESS && others.stream().anyMatch(c -> c.field() == change.field())) {
                return Outcome.refused("followup.sheet-said-twice", change.number());
            }
            others.add(change);
        }
        if (byTask.isEmpty() && added.isEmpty()) {
            return Outcome.refused("followup.sheet-nothing-ticked");
        }
        work.secure();
        return work.act((tx, now) -> {
            var taking = new Taking(tx, now, author.get(), text);
            for (var task : byTask.entrySet()) {
                if (taking.take(task.getKey(), task.getValue()) instanceof Outcome.Refused<TaskId>(var why)) {
                    return new Outcome.Refused<>(why);
                }
            }
            added.forEach(taking::add);
            var files = Stream.concat(
                            ticked.stream().map(SheetChange::where),
                            added.stream().map(NewRow::where))
                    .map(Where::file)
                    .distinct()
                    .sorted()
                    .toList();
            tx.record(new Event.SheetTaken(files, ticked.size() + added.size()));
            return Outcome.done(new Taken(ticked.size(), byTask.size(), added.size()));
        });
    }

    private Map<UnitId, String> units() {
        var names = new HashMap<UnitId, String>();
        work.read(tx -> tx.units().units()).forEach(unit -> names.put(unit.id(), unit.name()));
        return names;
    }

    private Map<TaskId, Said> said(List<ActionItem> tasks) {
        var said = new HashMap<TaskId, Said>();
        tasks.forEach(t -> said.put(t.id(), said(t)));
        return said;
    }

    private Said said(ActionItem task) {
        return Said.of(task, papers.progress(task));
    }
}
