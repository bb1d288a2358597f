package org.yishi.desk.matter.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.yishi.desk.Work;
import org.yishi.desk.followup.Proof;
import org.yishi.model.Outcome;
import org.yishi.model.event.Event;
import org.yishi.model.id.TopicId;
import org.yishi.model.task.NoteFile;
import org.yishi.model.topic.Topic;
import org.yishi.model.topic.TopicState;
import org.yishi.store.Tx;

/** Takes matters down 登记: the words and the photos in one transaction, or nothing. */
public final class Intake {
    private static final Set<String> PHOTOS = Set.of("jpg", "jpeg", "png");

    private final Work work;

    public Intake(Work work) {
        this.work = work;
    }

    /** What new words are compared with, and what tags there are. */
    public Known known() {
        return new Known(work.read(tx -> tx.topics().all()));
    }

    /** Takes a matter down. */
    public Outcome<TopicId> take(Topic topic, List<Path> photos) {
        if (topic.title().isBlank()) {
            return Outcome.refused("matter.wrong.no-title");
        }
        return read(photos)
                .then(proofs -> work.act((tx, _) -> {
                    var id = added(tx, topic, proofs);
                    tx.record(new Event.TopicRaised(id));
                    return Outcome.done(id);
                }));
    }

    /**
     * Takes down one more voice on a matter that is there; the voice is kept as it was said. Where it has no title, it
     * has the matter's.
     */
    public Outcome<TopicId> join(Topic voice, TopicId into, List<Path> photos) {
        return read(photos)
                .then(proofs -> work.act((tx, _) -> {
                    var matter =
                            tx.topics().find(into).filter(one -> one.state().isOpen());
                    if (matter.isEmpty()) {
                        return Outcome.refused("matter.wrong.join");
                    }
                    var id = added(tx, joined(voice, matter.get()), proofs);
                    tx.record(new Event.TopicVoiceJoined(id, into));
                    return Outcome.done(id);
                }));
    }

    /** Adds photos to a matter. */
    public Outcome<TopicId> attach(TopicId id, List<Path> photos) {
        if (photos.isEmpty()) {
            return Outcome.done(id);
        }
        return read(photos)
                .then(proofs -> work.act((tx, _) -> {
                    proofs.forEach(proof -> tx.topicFiles().add(id, proof.name(), proof.content()));
                    tx.record(new Event.TopicFiled(id, proofs.getFirst().name()));
                    return Outcome.done(id);
                }));
    }

    /** The photos of a matter, without their content. */
    public List<NoteFile> photos(TopicId id) {
        return work.read(tx -> tx.topicFiles().of(id));
    }

    /** The content of a photo. */
    public Optional<byte[]> content(long photo) {
        return work.read(tx -> tx.topicFiles().content(photo));
    }

    /** Whether a file is called as photos are. */
    public static boolean isPhoto(Path file) {
        var name = String.valueOf(file.getFileName());
        return PHOTOS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    private static Outcome<List<Proof>> read(List<Path> photos) {
        return photos.stream()
                .filter(photo -> !isPhoto(photo))
                .findFirst()
                .<Outcome<List<Proof>>>map(
                        other -> Outcome.refused("topics.wrong.no-photo", String.valueOf(other.getFileName())))
                .orElseGet(() -> Proof.all(photos));
    }

    private static TopicId added(Tx tx, Topic topic, List<Proof> proofs) {
        var id = tx.topics().add(topic);
        proofs.forEach(proof -> tx.topicFiles().add(id, proof.name(), proof.content()));
        return id;
    }

    private static Topic joined(Topic v, Topic into) {
        return new Topic(
                v.id(),
                v.number(),
                v.title().isBlank() ? into.title() : v.title(),
                v.words(),
                v.raisedBy(),
                v.resident(),
                v.unit(),
                v.way(),
                v.raisedOn(),
                v.filing(),
                TopicState.JOINED,
                v.answer(),
                Optional.of(into.id()),
                v.closing());
    }
}
