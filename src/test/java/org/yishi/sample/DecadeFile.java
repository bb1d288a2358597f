package org.yishi.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.yishi.desk.village.Villages;
import org.yishi.model.Outcome;
import org.yishi.model.disclosure.SpecialDay;
import org.yishi.model.event.Event;
import org.yishi.model.people.Village;
import org.yishi.model.people.VillageKind;
import org.yishi.model.task.Way;
import org.yishi.store.Tx;
import org.yishi.store.VillageFile;

/**
 * Writes whole years of a village into a real file: meetings with votes, matters, promises with reports, notices,
 * surveys, up to a day that counts as today.
 *
 * <pre>{@code
 * DecadeFile.write(folder.resolve("decade.yishi"), Scale.years(10), 1, LocalDate.of(2026, 11, 24));
 * }</pre>
 */
public final class DecadeFile {
    private static final ZoneOffset HERE = ZoneOffset.ofHours(8);
    private static final String WHO = "李敏";
    private static final int YEAR = 365;

    private final Scale scale;
    private final LocalDate today;
    private final Chance chance;
    private int promised;

    private DecadeFile(Scale scale, long seed, LocalDate today) {
        this.scale = scale;
        this.today = today;
        chance = new Chance(seed);
    }

    /** Writes a file in place of one that is there. */
    public static Path write(Path file, Scale scale, long seed, LocalDate today) {
        try {
            for (var ending : List.of("", "-wal", "-shm", ".lock")) {
                Files.deleteIfExists(file.resolveSibling(file.getFileName() + ending));
            }
            new DecadeFile(scale, seed, today).write(file);
            return file;
        } catch (IOException e) {
            throw new IllegalStateException(file.toString(), e);
        }
    }

    /** {@code DecadeFile FILE [YEARS [SEED]]}: years that end today. */
    public static void main(String[] args) {
        int years = args.length > 1 ? Integer.parseInt(args[1]) : 10;
        long seed = args.length > 2 ? Long.parseLong(args[2]) : 1;
        write(Path.of(args[0]), Scale.years(years), seed, LocalDate.now());
    }

    private void write(Path path) {
        var first = today.minusDays((long) scale.years() * YEAR);
        var founded = Clock.fixed(first.atStartOfDay(HERE).toInstant(), HERE);
        var village = new Village("溪口村", VillageKind.VILLAGE, "宁海县", "岔路镇");
        try (var open = new Villages(founded, () -> WHO).found(path, village).orThrow()) {
            var file = open.work().file();
            var folk = act(file, first, tx -> {
                tx.record(new Event.RosterImported("xikou.xlsx", scale.residents(), 0));
                return Folk.settle(tx, scale.residents(), chance);
            });
            var voices = new Voices(chance, folk, today);
            var walls = new Walls(chance, today);
            evenings(file, folk, voices, walls, first);
            act(file, today, tx -> finish(tx, voices, walls, first, new Opinions(chance, folk, today)));
        }
    }

    private void evenings(VillageFile file, Folk folk, Voices voices, Walls walls, LocalDate first) {
        var evenings =
                new Evenings(chance, folk, voices, file.read(tx -> tx.bodies().all()));
        var promises = new Promises(chance, folk, today, scale.reports());
        int meetings = scale.years() * scale.meetings() - 2;
        for (int i = 0; i < meetings; i++) {
            var day = first.plusDays((long) scale.years() * YEAR * i / meetings);
            int topics = share(scale.topics(), i + 1, meetings);
            int tasks = share(scale.tasks(), i + 1, meetings);
            act(file, day, tx -> {
                while (voices.all.size() < topics) {
                    voices.raise(tx, day.minusDays(chance.between(1, 12)));
                }
                var evening = evenings.hold(tx, day.atTime(19, 0).atOffset(HERE));
                promise(promises, tx, evening, tasks);
                walls.decided(tx, evening.sitting(), evening.resolved());
                tx.record(new Event.MeetingEnded(evening.sitting().meeting().id()));
                return day;
            });
        }
        act(file, today, tx -> {
            evenings.plan(tx, today.plusDays(9).atTime(19, 0).atOffset(HERE), true);
            var later = evenings.plan(tx, today.plusDays(30).atTime(19, 0).atOffset(HERE), false);
            tx.record(new Event.MeetingPlanned(later.meeting().id()));
            return today;
        });
    }

    /** How many there are of something once so many of the meetings are over. */
    private int share(int yearly, int over, int meetings) {
        return (int) ((long) scale.years() * yearly * over / meetings);
    }

    private void promise(Promises promises, Tx tx, Evenings.Evening evening, int upTo) {
        var doing = evening.resolved().stream()
                .filter(r -> r.way() == Way.CARRY_OUT || r.way() == Way.SUPERVISE)
                .toList();
        for (int n = 1; promised < upTo && !doing.isEmpty(); n++) {
            promises.make(tx, evening.sitting(), doing.get(n % doing.size()), n);
            promised++;
        }
    }

    private LocalDate finish(Tx tx, Voices voices, Walls walls, LocalDate first, Opinions opinions) {
        var closed = voices.finish(tx);
        closed.stream().filter(tale -> tale.tasks > 0).forEach(tale -> walls.done(tx, tale));
        for (var day = first.plusDays(80); day.isBefore(today.plusDays(20)); day = day.plusDays(91)) {
            walls.quarter(tx, day);
        }
        walls.forgotten(tx, today.minusDays(3));
        tx.disclosures().specialDay(new SpecialDay(LocalDate.of(today.getYear(), 10, 1), false, "国庆节"));
        tx.disclosures().specialDay(new SpecialDay(LocalDate.of(today.getYear(), 10, 10), true, "国庆节调休"));
        tx.record(new Event.SheetTaken(List.of(), closed.size()));
        opinions.ask(tx, closed);
        return today;
    }

    private static <T> T act(VillageFile file, LocalDate day, Function<Tx, T> deed) {
        var at = day.atTime(22, 0).atOffset(HERE);
        return file.write(WHO, at, tx -> Outcome.done(deed.apply(tx))).orThrow();
    }
}
