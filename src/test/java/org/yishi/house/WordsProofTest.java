package org.yishi.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** That the checks of the words find what is wrong. */
class WordsProofTest {
    @Test
    void aKeyThatOneLanguageLacksIsFoundAsALineToPaste() {
        var words = words(Map.of("hall.open", "开会", "hall.close", "散会"), Map.of("hall.open", "Open"), "");
        assertEquals(List.of("hall_en.properties: hall.close = 散会"), words.missingInOneLanguage());
    }

    @Test
    void aGapThatOneLanguageLacksIsFound() {
        var words = words(Map.of("hall.in", "{0}到会{1}"), Map.of("hall.in", "{0} is in"), "");
        assertEquals(List.of("hall.in: {0}到会{1} / {0} is in"), words.differentGaps());
    }

    @Test
    void aKeyInTheWrongBundleIsFound() {
        var words = words(Map.of("home.open", "开"), Map.of("home.open", "Open"), "");
        assertEquals(List.of("hall: home.open"), words.inTheWrongBundle());
    }

    @Test
    void chineseInEnglishIsFoundUnlessListed() {
        var words = words(Map.of(), Map.of("hall.open", "Open 会"), "");
        assertEquals(List.of("hall.open = Open 会"), words.chineseInEnglish(Set.of()));
        assertEquals(List.of(), words.chineseInEnglish(Set.of("hall.open")));
    }

    @Test
    void aKeyThatNothingSaysIsFoundAndAGroupSaysItsValues() {
        var keys = Map.of("hall.open", "a", "hall.shut", "b", "hall.state.OPEN", "c", "hall.other.OPEN", "d");
        var words = words(keys, keys, "text.of(\"hall.open\"); text.of(\"hall.state\", state);");
        assertEquals(List.of("hall.other.OPEN", "hall.shut"), words.unused());
    }

    @Test
    void aKeyThatDoesNotExistIsFoundAndAFileNameIsNoKey() {
        var words = words(Map.of(), Map.of(), "text.of(\"hall.open\"); read(\"hall.css\"); say(\"elsewhere.open\");");
        assertEquals(List.of("hall.open =     (said in A.java:1)"), words.unknown());
    }

    @Test
    void aKeyThatIsPutTogetherIsFound() {
        var words = words(Map.of(), Map.of(), "text.of(\"hall.state.\" + state); text.of(\"hall.\" + a + \".b\");");
        assertEquals(2, words.joined().size());
    }

    @Test
    void aValueWithoutItsWordIsFound() {
        var source = Source.of("A.java", "enum State { OPEN, /** Over. */ SHUT(1); private static final int A = 1; }");
        assertEquals(
                List.of("hall.state.SHUT =     (of State)"),
                Groups.incomplete(Set.of("hall.state.OPEN", "hall.title"), List.of(source)));
        assertEquals(
                List.of("hall.state: no enum has all of [GONE]"),
                Groups.incomplete(Set.of("hall.state.GONE"), List.of(source)));
        assertEquals(
                List.of(), Groups.incomplete(Set.of("hall.state.GONE"), List.of(code("say(\"hall.state.GONE\");"))));
    }

    @Test
    void aSentenceGivenTooLittleIsFound() {
        var source = code("text.of(\"hall.in\", name); text.of(\"hall.in\", name, time); text.of(\"hall.in\", args);");
        assertEquals(
                List.of("A.java:1 gives 1: hall.in = {0} {1}"),
                Calls.withWrongGaps(Map.of("hall.in", "{0} {1}"), List.of(source)));
    }

    @Test
    void chineseInCodeIsFoundAndInAListedClassIsNot() {
        assertEquals(
                2, WordsTest.chineseIn(List.of(code("say(\"开会\"); say('会');"))).size());
        var listed = Source.of("Lang.java", "package org.yishi.text; enum Lang { ZH(\"中文\") }");
        assertEquals(List.of(), WordsTest.chineseIn(List.of(listed)));
    }

    private static Words words(Map<String, String> zh, Map<String, String> en, String code) {
        return new Words(List.of("hall"), Map.of("hall", zh), Map.of("hall", en), List.of(code(code)));
    }

    private static Source code(String statements) {
        return Source.of("A.java", "class A { void go() { " + statements + " } }");
    }
}
