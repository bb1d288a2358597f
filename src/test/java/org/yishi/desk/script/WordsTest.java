package org.yishi.desk.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.yishi.desk.script.deed.Lack;
import org.yishi.desk.script.deed.PlanDeed;
import org.yishi.desk.script.deed.VoteDeed;
import org.yishi.desk.script.way.ForumLines;
import org.yishi.desk.script.word.Part;
import org.yishi.desk.script.word.Times;
import org.yishi.desk.script.word.Words;
import org.yishi.model.body.Matter;
import org.yishi.model.body.Measure;
import org.yishi.model.count.CountingMethod;
import org.yishi.model.disclosure.DisclosureKind;
import org.yishi.model.forum.opinion.OpinionKind;
import org.yishi.model.lot.Trait;
import org.yishi.model.meeting.ItemKind;
import org.yishi.model.meeting.Stance;
import org.yishi.model.survey.Step;
import org.yishi.model.task.ListKind;
import org.yishi.model.task.TaskState;
import org.yishi.model.task.Way;
import org.yishi.model.topic.Channel;
import org.yishi.model.topic.TopicState;
import org.yishi.model.verdict.Result;
import org.yishi.model.vote.Choice;
import org.yishi.model.vote.PaperFlaw;
import org.yishi.model.vote.PollForm;

/** The language of scripts can say everything, in Chinese and in English, and no word means two things. */
class WordsTest {
    private static final List<Class<? extends Enum<?>>> TYPES = List.of(
            HeadWord.class,
            Verb.class,
            Part.class,
            Lack.class,
            Times.Anchor.class,
            Times.Span.class,
            ItemKind.class,
            Matter.class,
            Stance.class,
            PollForm.class,
            Choice.class,
            Way.class,
            ListKind.class,
            TaskState.class,
            Result.class,
            ExpectLines.Topic.class,
            VoteDeed.Setting.class,
            PlanDeed.Custom.class,
            CountingMethod.class,
            PaperFlaw.class,
            Channel.class,
            TopicState.class,
            DisclosureKind.class,
            Step.class,
            Trait.class,
            OpinionKind.class,
            ForumLines.When.class);

    private final Properties file = file();

    @Test
    void everyValueHasAChineseAndAnEnglishWord() {
        var lacking = new ArrayList<String>();
        for (var type : TYPES) {
            for (var value : type.getEnumConstants()) {
                var words = file.getProperty(type.getSimpleName() + "." + value.name(), "");
                boolean both = words.codePoints().anyMatch(Character::isIdeographic)
                        && words.chars().anyMatch(c -> c >= 'a' && c <= 'z');
                if (!both) {
                    lacking.add(type.getSimpleName() + "." + value.name());
                }
            }
        }
        assertEquals(List.of(), lacking);
    }

    @Test
    void noWordStandsForTwoValuesOfOneKind() {
        var seen = new HashMap<String, String>();
        var twice = new ArrayList<String>();
        file.forEach((key, words) -> {
            var group = key.toString().substring(0, key.toString().indexOf('.'));
            var shared = group.equals("HeadWord") ? "Verb" : group;
            for (var word : words.toString().split(",")) {
                var before = seen.put(shared + ":" + word.strip(), key.toString());
                if (before != null) {
                    twice.add(word + ": " + before + ", " + key);
                }
            }
        });
        assertEquals(List.of(), twice);
    }

    @Test
    void everyWordOfTheFileStandsForAValueThatThereIs() {
        var known = new ArrayList<String>();
        for (var type : TYPES) {
            Arrays.stream(type.getEnumConstants()).forEach(v -> known.add(type.getSimpleName() + "." + v.name()));
        }
        Arrays.stream(Measure.values()).forEach(m -> known.add("Measure." + m));
        assertTrue(known.containsAll(file.stringPropertyNames()), () -> {
            var strange = new ArrayList<>(file.stringPropertyNames());
            strange.removeAll(known);
            return strange.toString();
        });
    }

    @Test
    void theLongestWordWins() {
        var words = Words.load();
        var cases = Map.of(
                "开会", Verb.OPEN,
                "开始 1", Verb.START,
                "签到：1", Verb.IN,
                "撤销签到 1", Verb.TAKE_BACK,
                "close meeting", Verb.END,
                "close vote", Verb.CLOSE,
                "IN 3", Verb.IN,
                "计票人员 唱票=王芳", Verb.OFFICERS);
        cases.forEach((line, verb) ->
                assertEquals(verb, words.begins(Verb.class, line).orElseThrow().value(), line));
    }

    private static Properties file() {
        var file = new Properties();
        try (var reader =
                new InputStreamReader(Words.class.getResourceAsStream("words.properties"), StandardCharsets.UTF_8)) {
            file.load(reader);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
