package org.yishi.window.matter.thread;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import org.yishi.model.topic.Answer;
import org.yishi.model.topic.Dossier;
import org.yishi.text.Days;
import org.yishi.text.matter.MatterWords;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Goal;
import org.yishi.window.kit.Kit;
import org.yishi.window.photo.FileChip;
import org.yishi.window.photo.Thumbnails;

/** All voices of a matter: who raised it, in which words, with which photos, and what each was told. */
final class VoiceLines {
    private static final int VOICES = 8;

    private final Kit kit;
    private final Folded folded;
    private final LongFunction<Optional<byte[]>> photo;
    private final Thumbnails thumbnails;
    private final MatterWords words;
    private final Days days;

    VoiceLines(Kit kit, Folded folded, LongFunction<Optional<byte[]>> photo) {
        this.kit = kit;
        this.folded = folded;
        this.photo = photo;
        thumbnails = new Thumbnails(kit, photo);
        words = new MatterWords(kit.text());
        days = new Days(kit.text());
    }

    void close() {
        thumbnails.close();
    }

    List<Node> of(Dossier dossier, Beside beside, Runnable edit) {
        var topic = dossier.topic();
        var below = new ArrayList<Node>(Line.told(List.of(topic.words())));
        if (!topic.filing().touches().isBlank()) {
            below.add(Forms.wrapped(kit.say("topics.touches", topic.filing().touches())));
        }
        if (!beside.photos().isEmpty()) {
            var photos = new FlowPane(8, 8);
            beside.photos()
                    .forEach(file -> photos.getChildren().add(new FileChip(kit, photo, file, thumbnails).root()));
            below.add(photos);
        }
        beside.answers().stream().limit(1).forEach(answer -> below.addAll(told(answer)));
        var lines = new ArrayList<Node>();
        lines.add(Line.of(
                topic.raisedOn().toString(), Line.link("thread-voice", words.raised(dossier.standing()), edit), below));
        var joined = beside.answers().stream().skip(1).toList();
        if (!joined.isEmpty()) {
            lines.add(folded.latest("thread-voices", joined, VOICES, this::joined));
        }
        return lines;
    }

    private Node joined(Answer answer) {
        var voice = answer.voice();
        var below = new ArrayList<Node>(Line.told(List.of(voice.words())));
        below.addAll(told(answer));
        return Line.of(
                voice.raisedOn().toString(),
                Line.link(
                        "thread-joined-" + voice.number(),
                        words.voice(voice),
                        () -> kit.go().to(new Goal.Matter(voice.id()))),
                below);
    }

    private List<Node> told(Answer answer) {
        return answer.told().stream()
                .<Node>map(telling -> Forms.muted(kit.say(
                        "topics.told",
                        days.date(telling.on()),
                        kit.text().of("topics.told-way", telling.way()),
                        telling.words())))
                .toList();
    }
}
