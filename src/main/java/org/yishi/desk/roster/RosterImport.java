package org.yishi.desk.roster;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.yishi.desk.Work;
import org.yishi.desk.roster.match.Known;
import org.yishi.desk.roster.match.Matching;
import org.yishi.desk.roster.match.PreviewRow;
import org.yishi.desk.roster.person.Person;
import org.yishi.desk.roster.person.PersonReader;
import org.yishi.desk.roster.table.Field;
import org.yishi.desk.roster.table.Headings;
import org.yishi.desk.roster.table.Lexicon;
import org.yishi.desk.roster.table.Mapping;
import org.yishi.desk.roster.table.People;
import org.yishi.model.Outcome;
import org.yishi.model.Refusal;
import org.yishi.model.event.Event;
import org.yishi.office.read.Tables;
import org.yishi.office.read.UnreadableException;
import org.yishi.store.Tx;

/** Brings in a roster from a file; see the package for the four steps. */
public final class RosterImport {
    private final Work work;
    private final Lexicon lexicon;
    private final UnaryOperator<String> initials;

    /** With the words met in rosters, and what makes the pinyin initials of a name. */
    public RosterImport(Work work, Lexicon lexicon, UnaryOperator<String> initials) {
        this.work = work;
        this.lexicon = lexicon;
        this.initials = initials;
    }

    /** Reads a file and finds its roster; refused with one clear sentence where there is no table in it. */
    public Outcome<RosterFile> open(Path path) {
        var name = String.valueOf(path.getFileName());
        try {
            var book = Tables.read(path);
            if (book.sheets().stream().allMatch(sheet -> sheet.rows().isEmpty())) {
                return Outcome.refused("roster.unreadable.empty", name);
            }
            return Outcome.done(RosterFile.of(name, book, new Headings(lexicon).layouts(book)));
        } catch (UnreadableException e) {
            return new Outcome.Refused<>(Unreadable.sentence(name, e));
        }
    }

    /**
     * Holds the file against the roster.
     *
     * @param keepIdNumbers whether identity numbers are to be kept; otherwise they serve only to know birth and sex
     */
    public Outcome<Preview> preview(RosterFile file, boolean keepIdNumbers) {
        if (!file.layout().hasNames()) {
            return Outcome.refused("roster.import.no-name-column", file.sheet().name());
        }
        var lines = new ArrayList<People.Line>();
        var notes = new ArrayList<Refusal>();
        for (var sheet : file.together()) {
            boolean alone = file.together().size() == 1;
            var layout = file.layout(sheet.index());
            var read = People.read(lexicon, layout, file.book().sheets().get(sheet.index()), alone);
            lines.addAll(read.lines());
            notes.addAll(read.notes());
        }
        if (lines.isEmpty()) {
            return Outcome.refused("roster.import.no-people", file.sheet().name());
        }
        var reader = new PersonReader(lexicon, work.today(), keepIdNumbers);
        var people = lines.stream().map(reader::read).toList();
        notes.addAll(notes(file, people, keepIdNumbers));
        var result = work.read(tx -> Matching.of(people, known(tx), lexicon));
        return Outcome.done(
                new Preview(file.name(), people, result.rows(), result.households(), notes, result.missing()));
    }

    /**
     * Takes all that a preview shows, but the refused rows, in one transaction with one entry in the journal; refused,
     * and nothing done, where the roster has changed since.
     */
    public Outcome<Taken> take(Preview preview) {
        if (preview.added() + preview.changed() == 0) {
            return Outcome.done(taken(preview));
        }
        work.secure();
        return work.act((tx, _) -> {
            var known = known(tx);
            // The preview is made again from what its rows say, within the transaction: it must come out the same.
            if (!Matching.of(preview.people(), known, lexicon).rows().equals(preview.rows())) {
                return Outcome.refused("roster.import.changed-meanwhile");
            }
            new Taking(tx, initials).take(preview);
            tx.record(new Event.RosterImported(preview.fileName(), preview.added(), preview.changed()));
            return Outcome.done(taken(preview));
        });
    }

    private static Taken taken(Preview preview) {
        int same = 0;
        int refused = 0;
        for (var row : preview.rows()) {
            if (row.state() == PreviewRow.State.REFUSED) {
                refused++;
            } else if (row.deed() == PreviewRow.Deed.NOTHING) {
                same++;
            }
        }
        return new Taken(preview.added(), preview.changed(), same, refused);
    }

    /** The heading, or the first value where there is none. */
    private static String title(Mapping.Column column) {
        return column.heading().isEmpty() ? column.samples().getFirst() : column.heading();
    }

    private static Known known(Tx tx) {
        return new Known(
                tx.people().residents(), tx.units().households(), tx.units().units());
    }

    private List<Refusal> notes(RosterFile file, List<Person> people, boolean keepIdNumbers) {
        var notes = new ArrayList<Refusal>();
        var mapping = file.mapping();
        if (file.lastHeading() == 0) {
            notes.add(Refusal.of("roster.note.columns-guessed"));
        }
        if (mapping.has(Field.ID_NUMBER) && !keepIdNumbers) {
            notes.add(Refusal.of("roster.note.id-not-kept"));
        }
        if (mapping.has(Field.AGE) && !mapping.has(Field.BIRTH) && !mapping.has(Field.ID_NUMBER)) {
            notes.add(Refusal.of("roster.note.age-not-kept"));
        }
        if (mapping.has(Field.ADDRESS) && people.stream().noneMatch(Person::hasHousehold)) {
            notes.add(Refusal.of("roster.note.address-without-household"));
        }
        if (file.together().size() > 1) {
            notes.add(Refusal.of("roster.note.together", file.together().size()));
        }
        for (var other : file.sheets()) {
            if (other.likely() && !file.together().contains(other) && !other.hidden()) {
                notes.add(Refusal.of("roster.note.other-sheet", other.name(), other.rows()));
            }
        }
        for (var column : mapping.columns()) {
            if (column.field() == Field.IGNORED && !column.samples().isEmpty()) {
                notes.add(
                        lexicon.isName(column.heading())
                                ? Refusal.of("roster.note.second-names", column.letter(), column.heading())
                                : Refusal.of("roster.note.column-ignored", column.letter(), title(column)));
            }
        }
        return notes;
    }
}
