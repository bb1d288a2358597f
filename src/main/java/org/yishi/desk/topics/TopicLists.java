package org.yishi.desk.topics;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yishi.desk.Work;
import org.yishi.desk.people.People;
import org.yishi.desk.roster.Unreadable;
import org.yishi.model.Outcome;
import org.yishi.model.event.Event;
import org.yishi.model.id.TopicId;
import org.yishi.model.topic.Topic;
import org.yishi.model.topic.TopicState;
import org.yishi.office.read.Book;
import org.yishi.office.read.Tables;
import org.yishi.office.read.UnreadableException;
import org.yishi.store.Tx;

/** Takes lists of matters over; see the package for the two steps. */
public final class TopicLists {
    private final Work work;

    public TopicLists(Work work) {
        this.work = work;
    }

    /** A row that is to be taken, as a matter of its own or as one more voice on another. */
    public record Wanted(ListRow row, boolean isJoined) {}

    /** Reads a file; refused with one clear sentence where there is no list of matters in it. */
    public Outcome<ListPreview> open(Path path) {
        var name = String.valueOf(path.getFileName());
        try {
            return preview(name, Tables.read(path));
        } catch (UnreadableException e) {
            return new Outcome.Refused<>(Unreadable.sentence(name, e));
        }
    }

    private Outcome<ListPreview> preview(String name, Book book) {
        if (book.sheets().stream().allMatch(sheet -> sheet.rows().isEmpty())) {
            return Outcome.refused("topiclist.wrong.empty", name);
        }
        return work.read(tx -> {
            var people = People.of(
                    tx.people().residents(), tx.units().households(), tx.units().units());
            return new ListReader(people, tx.topics().all(), work.today()).read(name, book);
        });
    }

    /** Takes the rows that are proposed. */
    public Outcome<ListTaken> take(ListPreview preview) {
        return take(
                preview,
                preview.proposed().stream().map(row -> new Wanted(row, false)).toList());
    }

    /** Takes rows in one transaction: all of them or nothing. What is there by then is left out. */
    public Outcome<ListTaken> take(ListPreview preview, List<Wanted> wanted) {
        var rows = wanted.stream().filter(one -> one.row().mayBeTaken()).toList();
        if (rows.isEmpty()) {
            return Outcome.refused("topiclist.wrong.nothing", preview.file());
        }
        work.secure();
        return work.act((tx, _) -> taken(tx, preview, rows));
    }

    private static Outcome<ListTaken> taken(Tx tx, ListPreview preview, List<Wanted> rows) {
        var there = tx.topics().all();
        var ids = new ArrayList<TopicId>();
        int joined = 0;
        for (var wanted : rows) {
            var topic = wanted.row().topic();
            if (there.stream().anyMatch(other -> SameMatter.isSame(other, topic, true))) {
                continue;
            }
            var into = wanted.row()
                    .alike()
                    .filter(a -> wanted.isJoined() && a.topic().id().value() > 0);
            if (into.isPresent()) {
                joined++;
            }
            ids.add(tx.topics().add(into.map(a -> joined(topic, a.topic().id())).orElse(topic)));
        }
        if (ids.isEmpty()) {
            return Outcome.refused("topiclist.wrong.nothing", preview.file());
        }
        tx.record(new Event.TopicsTaken(preview.file(), ids.size()));
        var numbers = ids.stream()
                .map(id -> tx.topics().find(id).map(Topic::number).orElse(""))
                .toList();
        return Outcome.done(new ListTaken(numbers, joined, rows.size() - ids.size()));
    }

    private static Topic joined(Topic t, TopicId into) {
        return new Topic(
                t.id(),
                t.number(),
                t.title(),
                t.words(),
                t.raisedBy(),
                t.resident(),
                t.unit(),
                t.way(),
                t.raisedOn(),
                t.filing(),
                TopicState.JOINED,
                t.answer(),
                Optional.of(into),
                t.closing());
    }
}
