package org.yishi.rule.forum.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.yishi.model.count.Fraction;
import org.yishi.model.forum.question.Answer;
import org.yishi.model.forum.question.Codes;
import org.yishi.model.forum.question.Question;
import org.yishi.model.forum.question.QuestionKind;
import org.yishi.model.forum.question.Questionnaire;
import org.yishi.model.forum.question.Response;
import org.yishi.model.forum.question.Wave;
import org.yishi.model.forum.shift.ShiftResult.Said;
import org.yishi.model.id.MeetingId;

class ShiftsTest {
    private static final Questionnaire TWO = new Questionnaire(
            1, new MeetingId(1), "项目", List.of(Question.scale(1, "污水管网"), Question.scale(2, "文昌公园")), false);

    private final List<Response> forms = new ArrayList<>();

    private void form(Wave wave, String code, String team, String... marks) {
        form(TWO, wave, code, team, marks);
    }

    private void form(Questionnaire of, Wave wave, String code, String team, String... marks) {
        var answers = IntStream.range(0, marks.length)
                .mapToObj(i -> Answer.of(of.questions().get(i), marks[i]).orElseThrow())
                .toList();
        forms.add(Response.typed(wave, code, team, answers, ""));
    }

    /** Four before, four after; three are the same people. */
    private void fill() {
        form(Wave.BEFORE, "1", "甲", "4", "8");
        form(Wave.BEFORE, "002", "甲", "6", "8");
        form(Wave.BEFORE, "3", "乙", "5", "?");
        form(Wave.BEFORE, "4", "乙", "9", "");
        form(Wave.AFTER, "1", "甲", "9", "8");
        form(Wave.AFTER, "2", "甲", "9", "7");
        form(Wave.AFTER, "３", "乙", "5", "6");
        form(Wave.AFTER, "5", "乙", "10", "3");
    }

    @Test
    void theMeansAreOfAllAndTheChangeOfThoseWhoAnsweredBothTimes() {
        fill();
        var sewage = Shifts.of(TWO, forms).shifts().getFirst();
        assertEquals(new Fraction(24, 4), sewage.before().grades().mean());
        assertEquals(new Fraction(33, 4), sewage.after().grades().mean());
        assertEquals(Optional.of(new Fraction(9, 4)), sewage.overall());
        assertEquals(3, sewage.pairs().count());
        assertEquals(new Fraction(8, 3), sewage.pairs().change());
        assertEquals(new Fraction(8, 3), sewage.pairs().distance());
        assertEquals(
                List.of(2, 0, 1),
                List.of(
                        sewage.pairs().up(),
                        sewage.pairs().down(),
                        sewage.pairs().same()));
        // The differences are 5, 3 and 0: t = (8/3) / sqrt((19/3) / 3) = 1.8353.
        assertEquals(1.8353, sewage.pairs().test().orElseThrow().t(), 0.0001);
        assertEquals(0, sewage.pairs().test().orElseThrow().stars());
    }

    @Test
    void whoDoesNotKnowOrLeavesItEmptyIsCountedAndNotScored() {
        fill();
        var park = Shifts.of(TWO, forms).shifts().getLast();
        assertEquals(
                List.of(2, 1, 1),
                List.of(
                        park.before().given(),
                        park.before().dontKnow(),
                        park.before().blank()));
        assertEquals(2, park.pairs().count());
        assertEquals(new Fraction(-1, 2), park.pairs().change());
        assertEquals(new Fraction(1, 2), park.pairs().distance());
    }

    @Test
    void theSpreadIsThatOfASampleAndTellsWhetherViewsCameCloser() {
        fill();
        var sewage = Shifts.of(TWO, forms).shifts().getFirst();
        assertEquals(Optional.of(new Fraction(14, 3)), sewage.before().variance());
        assertEquals(
                new BigDecimal("2.16"), sewage.before().variance().orElseThrow().root(2));
        assertEquals(Optional.of(new Fraction(1, 1)), sewage.pairs().before().variance());
        assertEquals(Optional.of(new Fraction(16, 3)), sewage.pairs().after().variance());
        assertEquals(new Fraction(11, 2), sewage.before().grades().median());
        assertEquals(1L, sewage.before().often().get(9));
    }

    @Test
    void equalMeansShareARankAndTheNextIsSkipped() {
        var three = new Questionnaire(
                1,
                new MeetingId(1),
                "项目",
                List.of(Question.scale(1, "甲"), Question.scale(2, "乙"), Question.scale(3, "丙"), Question.scale(4, "丁")),
                false);
        form(three, Wave.BEFORE, "1", "", "7", "7", "3", "?");
        form(three, Wave.AFTER, "1", "", "7", "8", "8", "?");
        var shifts = Shifts.of(three, forms).shifts();
        assertEquals(
                List.of(1, 1, 3, 0), shifts.stream().map(s -> s.rankBefore()).toList());
        assertEquals(
                List.of(3, 1, 1, 0), shifts.stream().map(s -> s.rankAfter()).toList());
        assertEquals(Optional.empty(), shifts.getLast().overall());
    }

    @Test
    void groupsAreCountedOneByOneAndAPersonBelongsWhereTheyEnded() {
        fill();
        form(Wave.BEFORE, "7", "甲", "2", "2");
        form(Wave.AFTER, "7", "乙", "4", "2");
        var result = Shifts.of(TWO, forms);
        var teams = result.shifts().getFirst().teams();
        assertEquals(List.of("乙", "甲"), teams.stream().map(t -> t.team()).toList());
        assertEquals(new Fraction(2, 2), teams.getFirst().pairs().change());
        assertEquals(new Fraction(8, 2), teams.getLast().pairs().change());
        assertEquals(3, teams.getLast().before().given());
        assertEquals(5, result.turnout().before());
        assertEquals(4, result.turnout().both());
        assertEquals(3, result.turnout().moved());
    }

    @Test
    void aFormWithoutACodeCountsInTheMeansAndInNoPair() {
        form(Wave.BEFORE, "", "", "1", "1");
        form(Wave.AFTER, "", "", "9", "9");
        var result = Shifts.of(TWO, forms);
        assertEquals(2, result.turnout().uncoded());
        assertEquals(0, result.turnout().both());
        assertEquals(0, result.shifts().getFirst().pairs().count());
        assertEquals(Optional.of(Fraction.of(8)), result.shifts().getFirst().overall());
        assertTrue(result.shifts().getFirst().pairs().test().isEmpty());
    }

    @Test
    void choicesAreCountedWithWhoChoseAnotherAndOpenWordsAreKeptApart() {
        var mixed = new Questionnaire(
                1,
                new MeetingId(1),
                "停车",
                List.of(
                        new Question(1, "收费吗", QuestionKind.CHOICE, List.of("支持", "反对", "都可以"), true),
                        new Question(2, "意见", QuestionKind.OPEN, List.of(), false)),
                false);
        form(mixed, Wave.BEFORE, "1", "", "2", "太贵");
        form(mixed, Wave.BEFORE, "2", "", "?", "");
        form(mixed, Wave.AFTER, "1", "", "1", "先试半年");
        form(mixed, Wave.AFTER, "2", "", "1", "");
        var result = Shifts.of(mixed, forms);
        var choice = result.choices().getFirst();
        assertEquals(List.of(0, 1, 0), choice.before().often());
        assertEquals(List.of(2, 0, 0), choice.after().often());
        assertEquals(List.of(1, 1, 1), List.of(choice.before().dontKnow(), choice.pairs(), choice.moved()));
        assertEquals(
                List.of(
                        new Said(mixed.questions().getLast(), Wave.BEFORE, "太贵"),
                        new Said(mixed.questions().getLast(), Wave.AFTER, "先试半年")),
                result.said());
    }

    @Test
    void twoThousandFormsOfThirtyProjectsAreCountedWhileOneTypes() {
        var questions = IntStream.rangeClosed(1, 30)
                .mapToObj(i -> Question.scale(i, "项目" + i))
                .toList();
        var thirty = new Questionnaire(1, new MeetingId(1), "项目", questions, false);
        for (int person = 1; person <= 1000; person++) {
            for (var wave : Wave.values()) {
                int seed = person * 7 + wave.name().length();
                form(
                        thirty,
                        wave,
                        Integer.toString(person),
                        Integer.toString(person % 40),
                        IntStream.range(0, 30)
                                .mapToObj(i -> Integer.toString((seed + i * i) % 11))
                                .toArray(String[]::new));
            }
        }
        var result = assertTimeout(Duration.ofSeconds(5), () -> Shifts.of(thirty, forms));
        assertEquals(1000, result.shifts().getLast().pairs().count());
        assertEquals(40, result.shifts().getLast().teams().size());
    }

    @Test
    void nothingAnsweredIsNoError() {
        var result = Shifts.of(TWO, List.of());
        assertEquals(0, result.turnout().before());
        assertEquals(Optional.empty(), result.shifts().getFirst().before().mean());
        assertEquals(0, result.shifts().getFirst().rankBefore());
    }

    @Test
    void codesAreOneHoweverTheyAreWritten() {
        assertEquals("7", Codes.plain(" 007 "));
        assertEquals("7", Codes.plain("７"));
        assertEquals("0", Codes.plain("000"));
        assertEquals("100", Codes.plain("100"));
        assertEquals("1007", Codes.plain("01007"));
        assertEquals("A12", Codes.plain("ａ12"));
        var codes = new ArrayList<>(Arrays.asList("B", "10", "2", "A"));
        codes.sort(Codes.IN_ORDER);
        assertEquals(List.of("2", "10", "A", "B"), codes);
    }

    @Test
    void aMarkThatTheQuestionDoesNotOfferIsNoAnswer() {
        var scale = Question.scale(1, "甲");
        assertEquals(Optional.of(new Answer.Score(10)), Answer.of(scale, "10"));
        assertEquals(Optional.empty(), Answer.of(scale, "11"));
        assertEquals(Optional.empty(), Answer.of(scale, "-1"));
        assertEquals(Optional.empty(), Answer.of(scale, "7.5"));
        var bare = new Question(1, "甲", QuestionKind.SCALE, List.of(), false);
        assertEquals(Optional.empty(), Answer.of(bare, "?"));
        var choice = new Question(1, "甲", QuestionKind.CHOICE, List.of("是", "否"), true);
        assertEquals(Optional.empty(), Answer.of(choice, "0"));
        assertEquals(Optional.empty(), Answer.of(choice, "3"));
    }
}
