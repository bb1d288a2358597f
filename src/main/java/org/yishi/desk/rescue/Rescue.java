package org.yishi.desk.rescue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yishi.model.Outcome;
import org.yishi.model.Refusal;
import org.yishi.model.event.Event;
import org.yishi.model.people.Village;
import org.yishi.model.people.VillageKind;
import org.yishi.store.VillageFile;
import org.yishi.store.rescue.Salvage;
import org.yishi.store.rescue.Salvaged;
import org.yishi.text.Text;

/**
 * Saves what can be read of a damaged village file into a new one, with a list of what cannot.
 *
 * <pre>{@code
 * rescue.into(damaged, damaged.resolveSibling("石溪口村（抢救）.yishi"), () -> false);
 * }</pre>
 */
public final class Rescue {
    private static final Logger LOG = LoggerFactory.getLogger(Rescue.class);
    /** The keys of what {@code store.rescue} finds. */
    private static final Pattern ILL = Pattern.compile("rescue\\.ill-\\w+");

    private static final int MOST_NUMBERS = 30;

    private final Clock clock;
    private final Supplier<String> operator;
    private final Text text;

    public Rescue(Clock clock, Supplier<String> operator, Text text) {
        this.clock = clock;
        this.operator = operator;
        this.text = text;
    }

    /** Whether a file that was refused with the sentence may still hold something to be saved. */
    public static boolean mayHelp(Refusal why) {
        return ILL.matcher(why.key()).matches() || why.key().equals("app.file-damaged");
    }

    /** Saves into a new file; slow, never on the JavaFX thread. The damaged file is only read. */
    public Outcome<Rescued> into(Path damaged, Path fresh, BooleanSupplier cancelled) {
        return Salvage.into(damaged, fresh, cancelled).then(told -> sealed(damaged, fresh, told));
    }

    private Outcome<Rescued> sealed(Path damaged, Path fresh, Salvaged told) {
        var lost = lost(told);
        return VillageFile.open(fresh).then(file -> {
            try (file) {
                file.sealRescued(operator.get(), OffsetDateTime.now(clock), lost);
                nameIfNone(file);
            }
            var list = fresh.resolveSibling(fresh.getFileName() + ".txt");
            write(list, damaged, told, lost);
            return Outcome.done(new Rescued(fresh, list, told.kept(), lost));
        });
    }

    /** A file whose village was lost gets one with a name that says so, for without it nothing can be shown. */
    private void nameIfNone(VillageFile file) {
        if (file.read(tx -> tx.village().find()).isEmpty()) {
            var name = text.of("rescue.village");
            file.write(operator.get(), OffsetDateTime.now(clock), tx -> {
                tx.village().put(new Village(name, VillageKind.VILLAGE, "", ""));
                tx.record(new Event.VillageFounded(name));
                return Outcome.done(name);
            });
        }
    }

    private List<String> lost(Salvaged told) {
        var lost = new ArrayList<String>();
        for (var part : told.parts()) {
            if (!part.changed().isEmpty()) {
                var ids = part.changed();
                lost.add(text.of("rescue.changed", table(part.table()), ids.size(), numbers(ids)));
            }
            if (!part.lost().isEmpty()) {
                lost.add(text.of(
                        "rescue.lost-rows", table(part.table()), part.lost().size(), numbers(part.lost())));
            } else if (part.unreadable() > 0) {
                lost.add(text.of("rescue.unreadable", table(part.table()), part.unreadable()));
            }
        }
        if (!told.journalGaps().isEmpty()) {
            lost.add(text.of("rescue.lost-entries", told.journalGaps().size(), numbers(told.journalGaps())));
        }
        if (told.lostCommits() > 0) {
            lost.add(text.of("rescue.lost-commits", told.lostCommits()));
        }
        if (!told.leftOut().isEmpty()) {
            lost.add(text.of("rescue.left-out", told.leftOut().size()));
        }
        if (told.emptied() > 0) {
            lost.add(text.of("rescue.emptied", told.emptied()));
        }
        return lost;
    }

    private static String numbers(List<Long> ids) {
        var first = ids.stream().limit(MOST_NUMBERS).map(String::valueOf).collect(Collectors.joining(", "));
        return ids.size() > MOST_NUMBERS ? first + " …" : first;
    }

    /** The table as a person calls it; the rarer ones by their name in the file. */
    private String table(String table) {
        return switch (table) {
            case "resident" -> text.of("rescue.table-resident");
            case "household" -> text.of("rescue.table-household");
            case "meeting" -> text.of("rescue.table-meeting");
            case "attendee" -> text.of("rescue.table-attendee");
            case "presence" -> text.of("rescue.table-presence");
            case "item" -> text.of("rescue.table-item");
            case "poll", "poll_count" -> text.of("rescue.table-poll");
            case "resolution" -> text.of("rescue.table-resolution");
            case "task" -> text.of("rescue.table-task");
            case "minutes" -> text.of("rescue.table-minutes");
            case "topic" -> text.of("rescue.table-topic");
            case "speech" -> text.of("rescue.table-speech");
            default -> table;
        };
    }

    private void write(Path list, Path damaged, Salvaged told, List<String> lost) {
        var lines = new ArrayList<String>();
        lines.add(text.of("rescue.list-title", damaged.getFileName()));
        lines.add(text.of("rescue.list-kept", told.kept(), told.damagedPages()));
        lines.addAll(lost.isEmpty() ? List.of(text.of("rescue.list-whole")) : lost);
        for (var part : told.parts()) {
            if (part.kept() > 0) {
                lines.add(text.of("rescue.list-part", table(part.table()), part.kept()));
            }
        }
        if (!told.leftOut().isEmpty()) {
            lines.add(text.of("rescue.list-left-out"));
            lines.addAll(told.leftOut());
        }
        try {
            Files.write(list, lines);
        } catch (IOException e) {
            LOG.warn("no list: {}", list, e);
        }
    }
}
