package org.yishi.house;

import static java.util.Map.entry;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.yishi.text.Lang;
import org.yishi.text.Text;

/** Every sentence a person reads is there in both languages, is used, and stands in its bundle and nowhere else. */
@Execution(ExecutionMode.CONCURRENT)
class WordsTest {
    /** English sentences that may hold Chinese: the key, because of what. */
    private static final Set<String> CHINESE_IN_ENGLISH = Set.of();

    /** Where the code itself may hold Chinese: the package or class, because of what. */
    private static final Map<String, String> CHINESE_IN_CODE = Map.ofEntries(
            entry("org.yishi.text.Lang", "a language's own name"),
            entry("org.yishi.model.presence.Attendee", "the brackets around what tells two like names apart"),
            entry("org.yishi.rule.Electors", "the household's head, as the register writes it"),
            entry("org.yishi.desk.count.CsvTable", "what columns and crosses are called in files, read and never said"),
            entry("org.yishi.desk.petition.NameList", "the signs that people write between names"),
            entry("org.yishi.desk.forum.budget.sheet.Cost", "how people write sums"),
            entry("org.yishi.desk.followup.sheet.read", "how people write days, sums and headings in sheets"),
            entry("org.yishi.desk.topics.GridName", "how people write the numbers of grids"),
            entry("org.yishi.desk.topics.RowReader", "the signs that people write between words"),
            entry("org.yishi.desk.forum.questions.AnswerHeads", "what columns and answers are called in files"),
            entry("org.yishi.desk.forum.questions.QuestionLines", "the signs that people write between words"),
            entry("org.yishi.desk.script.way.ForumLines", "how people write sums of money"),
            entry("org.yishi.desk.script.word", "the signs that people write between words"),
            entry("org.yishi.desk.script.ScriptReader", "the signs that people write between words"),
            entry(
                    "org.yishi.window.hall.vote.among.CandidateList",
                    "the brackets around what tells two like names apart"),
            entry("org.yishi.window.forum.questions.AnswerKeys", "the keys of a Chinese keyboard"),
            entry("org.yishi.report.disclosure.TitleLines", "the signs at which a title is parted"),
            entry("org.yishi.model.compact.Numeral", "the numerals that the texts themselves bear"),
            entry("org.yishi.model.compact.Numbering", "how the texts themselves number, in every language"),
            entry("org.yishi.rule.compact.read", "how villages write their rules, read and never said"),
            entry("org.yishi.rule.compact.Hints", "the words that a review looks for"),
            entry("org.yishi.office.read.word.Counted", "the numerals that Word counts by itself"),
            entry("org.yishi.office.write.docx.Fonts", "the names of type faces"),
            entry("org.yishi.office.write.chart.ChartPart", "the name of a type face"),
            entry("org.yishi.office.write.xlsx.part.Styles", "the name of a type face"),
            entry("org.yishi.office.write.xlsx.Looks", "the name of a type face"),
            entry("org.yishi.office.write.WholeFile", "what the system says of a full disk"));

    /** Sentences of which each language leaves the other's gap empty: the key, because of what. */
    private static final Map<String, String> OWN_GAPS =
            Map.of("meeting.warn-bar", "the rule's data hold their sentence in both languages");

    private final Words words = new Words(Text.AREAS, bundles(Lang.ZH), bundles(Lang.EN), Source.main());

    @Test
    void everyKeyHasBothLanguages() {
        Found.nothing(words.missingInOneLanguage(), "Add these, in their language:");
    }

    @Test
    void bothLanguagesHaveTheSameGaps() {
        Found.nothing(others(words.differentGaps()), "Give both languages the same gaps {0}, {1} …:");
    }

    @Test
    void aKeysFirstPartIsItsBundle() {
        Found.nothing(words.inTheWrongBundle(), "Move these keys to the bundle that their first part names:");
    }

    @Test
    void englishSentencesHoldNoChinese() {
        Found.nothing(words.chineseInEnglish(CHINESE_IN_ENGLISH), "Say these in English:");
    }

    @Test
    void everyKeyIsUsed() {
        Found.nothing(words.unused(), "Nothing says these; take them out of both bundles:");
    }

    @Test
    void everyKeyThatIsSaidExists() {
        Found.nothing(words.unknown(), "Add these to both bundles:");
    }

    @Test
    void noKeyIsPutTogether() {
        Found.nothing(words.joined(), "Write these keys whole, or as text.of(\"group\", ENUM):");
    }

    @Test
    void everyValueOfAnEnumHasItsWord() {
        var keys = words.zh().values().stream()
                .flatMap(area -> area.keySet().stream())
                .toList();
        Found.nothing(Groups.incomplete(Set.copyOf(keys), Source.main()), "Complete these groups in both bundles:");
    }

    @Test
    void everySentenceIsGivenWhatItsGapsAskFor() {
        var all = new HashMap<String, String>();
        words.zh().values().forEach(all::putAll);
        Found.nothing(others(Calls.withWrongGaps(all, Source.main())), "Give these sentences what they ask for:");
    }

    private static List<String> others(List<String> found) {
        return found.stream()
                .filter(line -> OWN_GAPS.keySet().stream().noneMatch(line::contains))
                .toList();
    }

    @Test
    void codeHoldsNoChineseOfItsOwn() {
        Found.nothing(
                chineseIn(Source.main()),
                "Move these into the bundles; what is read, not said, is listed here by package with the reason:");
    }

    @Test
    void everyExceptionForChineseIsNeeded() {
        var needed = new ArrayList<>(CHINESE_IN_CODE.keySet());
        Source.main().stream()
                .filter(source -> Literal.in(List.of(source)).stream().anyMatch(WordsTest::isChinese))
                .forEach(source -> needed.removeIf(place -> isAt(source, place)));
        Found.nothing(needed, "These exceptions are not needed any more:");
    }

    static List<String> chineseIn(List<Source> sources) {
        return sources.stream()
                .filter(source -> CHINESE_IN_CODE.keySet().stream().noneMatch(place -> isAt(source, place)))
                .flatMap(source -> Literal.in(List.of(source)).stream())
                .filter(WordsTest::isChinese)
                .map(literal -> literal.place() + ": \"" + literal.text() + "\"")
                .toList();
    }

    private static boolean isChinese(Literal literal) {
        return Words.CHINESE.matcher(literal.text()).find();
    }

    private static boolean isAt(Source source, String place) {
        var type = source.pkg() + "." + source.path().getFileName().toString().replace(".java", "");
        return place.equals(type) || place.equals(source.pkg());
    }

    private static Map<String, Map<String, String>> bundles(Lang lang) {
        return Text.AREAS.stream().collect(toMap(area -> area, area -> Text.bundle(area, lang)));
    }
}
