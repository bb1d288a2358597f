package org.yishi.rule.forum.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.yishi.model.count.Fraction;
import org.yishi.model.forum.question.Answer;
import org.yishi.model.forum.question.Question;
import org.yishi.model.forum.question.Questionnaire;
import org.yishi.model.forum.question.Response;
import org.yishi.model.forum.question.Wave;
import org.yishi.model.forum.shift.ShiftResult;
import org.yishi.model.id.MeetingId;

/**
 * Published deliberative polls typed in. Of neither is every single form printed: what is printed are numbers of people
 * and means. The forms here are made so that they have those numbers and sums; means, changes, groups and ranks must
 * then come out as printed. The printed figures decide nothing about the spread, so none is looked at here.
 */
class PublishedPollsTest {
    /**
     * Fishkin, Siu, Diamond and Bradburn, "Is Deliberation an Antidote to Extreme Partisan Polarization? Reflections on
     * 'America in One Room'", American Political Science Review 115 (2021), 1464-1481: means of 0 to 10 before and after
     * by party, here of ten proposals. The number who answered both times and the sums are those of the poll's data in
     * the archive of deliberative polls kept by Gaurav Sood; each is a whole number, as sums of 0 to 10 must be.
     * Proposal, party, both times, sum before, sum after, printed before, printed after.
     */
    private static final String ONE_ROOM = """
        Q2C dem 187 1394 1345 7.45 7.19
        Q2C rep 124 468 586 3.77 4.73
        Q2E dem 184 1339 1503 7.28 8.17
        Q2E rep 128 578 816 4.52 6.38
        Q2H dem 191 1669 1766 8.74 9.25
        Q2H rep 122 566 746 4.64 6.11
        Q4B dem 186 1518 1364 8.16 7.33
        Q4B rep 125 479 489 3.83 3.91
        Q4G dem 188 1563 1191 8.31 6.34
        Q4G rep 127 414 327 3.26 2.57
        Q4H dem 191 1447 1235 7.58 6.47
        Q4H rep 126 326 334 2.59 2.65
        Q4I dem 168 1146 589 6.82 3.51
        Q4I rep 116 311 157 2.68 1.35
        Q5A dem 186 347 343 1.87 1.84
        Q5A rep 120 902 686 7.52 5.72
        Q5C dem 185 1429 1416 7.72 7.65
        Q5C rep 115 407 529 3.54 4.60
        Q5D dem 186 1462 1476 7.86 7.94
        Q5D rep 117 493 653 4.21 5.58
        """;

    /**
     * Zeguo 泽国 2005: Fishkin, He, Luskin and Siu, "Deliberative Democracy in an Unlikely Place: Deliberative Polling
     * in China", British Journal of Political Science 40 (2010), 435-448: nine indices of the 30 projects, from 0 to 1.
     * Wenchang Avenue is a single project; the others are means of several, so that their sums of 0 to 10 are rounded.
     * Index, number, before, after.
     */
    private static final String ZEGUO = """
        industrial 153 0.623 0.610
        village 158 0.597 0.538
        main 173 0.624 0.604
        commercial 121 0.642 0.562
        wenchang 160 0.825 0.924
        parks 174 0.714 0.684
        image 176 0.663 0.618
        heritage 136 0.590 0.491
        sewage 194 0.829 0.921
        """;

    private static List<String[]> rows(String table) {
        return table.lines().map(line -> line.split(" ", -1)).toList();
    }

    /** As many scores as there are people, near each other, that come to the sum. */
    private static int[] scores(int people, long sum) {
        var scores = new int[people];
        for (int i = 0; i < people; i++) {
            scores[i] = (int) ((sum * (i + 1)) / people - sum * i / people);
        }
        assertEquals(sum, Arrays.stream(scores).sum());
        return scores;
    }

    /** Forms of one poll, filled question by question. */
    private static final class Forms {
        private final int questions;
        private final Map<String, List<List<Answer>>> forms = new TreeMap<>();

        Forms(int questions) {
            this.questions = questions;
        }

        private List<Answer> form(String code, Wave wave) {
            return forms.computeIfAbsent(
                            code,
                            _ -> List.of(
                                    new ArrayList<>(Arrays.asList(blanks())), new ArrayList<>(Arrays.asList(blanks()))))
                    .get(wave.ordinal());
        }

        private Answer[] blanks() {
            var blanks = new Answer[questions];
            Arrays.fill(blanks, new Answer.DontKnow());
            return blanks;
        }

        void fill(String party, int question, int people, long before, long after) {
            var then = scores(people, before);
            var now = scores(people, after);
            for (int i = 0; i < people; i++) {
                form(party + "-" + (i + 1), Wave.BEFORE).set(question, new Answer.Score(then[i]));
                form(party + "-" + (i + 1), Wave.AFTER).set(question, new Answer.Score(now[i]));
            }
        }

        ShiftResult result(List<String> names) {
            var questions = new ArrayList<Question>();
            names.forEach(name -> questions.add(Question.scale(questions.size() + 1, name)));
            var responses = new ArrayList<Response>();
            forms.forEach((code, waves) -> {
                for (var wave : Wave.values()) {
                    responses.add(Response.typed(
                            wave, code, code.substring(0, code.indexOf('-')), waves.get(wave.ordinal()), ""));
                }
            });
            return Shifts.of(new Questionnaire(1, new MeetingId(1), "poll", questions, false), responses);
        }
    }

    private static BigDecimal printed(Fraction mean) {
        return mean.decimal(2).setScale(2);
    }

    @Test
    void theMeansOfBothPartiesInAmericaInOneRoomAreThosePrinted() {
        var rows = rows(ONE_ROOM);
        var names = rows.stream().map(row -> row[0]).distinct().toList();
        var forms = new Forms(names.size());
        rows.forEach(row -> forms.fill(
                row[1],
                names.indexOf(row[0]),
                Integer.parseInt(row[2]),
                Long.parseLong(row[3]),
                Long.parseLong(row[4])));
        var result = forms.result(names);
        assertEquals(191 + 128, result.turnout().both());
        for (var row : rows) {
            var shift = result.shifts().get(names.indexOf(row[0]));
            var team = shift.teams().stream()
                    .filter(one -> one.team().equalsIgnoreCase(row[1]))
                    .findFirst()
                    .orElseThrow();
            assertEquals(Integer.parseInt(row[2]), team.pairs().count(), row[0] + row[1]);
            assertEquals(new BigDecimal(row[5]), printed(team.before().grades().mean()), row[0] + row[1]);
            assertEquals(new BigDecimal(row[6]), printed(team.after().grades().mean()), row[0] + row[1]);
            assertEquals(
                    new Fraction(Long.parseLong(row[4]) - Long.parseLong(row[3]), Long.parseLong(row[2])),
                    team.pairs().change(),
                    row[0] + row[1]);
        }
        // The two parties together are the whole: Q2E rose from 1917/312 to 2319/312.
        var both = result.shifts().get(names.indexOf("Q2E"));
        assertEquals(new Fraction(1339 + 578, 312), both.before().grades().mean());
        assertEquals(new Fraction(2319 - 1917, 312), both.pairs().change());
        assertEquals(191 + 128 - 312, both.before().dontKnow());
    }

    @Test
    void theProjectsOfZeguoHaveThePrintedMeansChangesAndRanks() {
        var rows = rows(ZEGUO);
        var names = rows.stream().map(row -> row[0]).toList();
        var forms = new Forms(names.size());
        for (int i = 0; i < rows.size(); i++) {
            int people = Integer.parseInt(rows.get(i)[1]);
            forms.fill("Z", i, people, sum(rows.get(i)[2], people), sum(rows.get(i)[3], people));
        }
        var result = forms.result(names);
        for (int i = 0; i < rows.size(); i++) {
            var shift = result.shifts().get(i);
            var row = rows.get(i);
            assertEquals(Integer.parseInt(row[1]), shift.pairs().count());
            assertEquals(new BigDecimal(row[2]), ofOne(shift.before().grades().mean()), row[0]);
            assertEquals(new BigDecimal(row[3]), ofOne(shift.after().grades().mean()), row[0]);
            double change =
                    new BigDecimal(row[3]).subtract(new BigDecimal(row[2])).doubleValue();
            assertEquals(change, shift.pairs().change().decimal(5).doubleValue() / 10, 0.001, row[0]);
        }
        // Wenchang Avenue, one project of 160 people: 8.25 before, 9.2375 after, the most of all.
        var avenue = result.shifts().get(names.indexOf("wenchang"));
        assertEquals(new Fraction(1478 - 1320, 160), avenue.pairs().change());
        assertEquals(
                List.of(
                        "wenchang",
                        "sewage",
                        "parks",
                        "image",
                        "industrial",
                        "main",
                        "commercial",
                        "village",
                        "heritage"),
                names.stream()
                        .sorted(Comparator.comparing(
                                name -> result.shifts().get(names.indexOf(name)).rankAfter()))
                        .toList());
        assertEquals(2, avenue.rankBefore());
        assertEquals(1, avenue.rankAfter());
        assertTrue(result.shifts().stream()
                .filter(shift -> shift.pairs().change().compareTo(Fraction.ZERO) > 0)
                .map(shift -> shift.question().words())
                .toList()
                .equals(List.of("wenchang", "sewage")));
    }

    private static long sum(String mean, int people) {
        return Math.round(new BigDecimal(mean).doubleValue() * 10 * people);
    }

    /** A mean of 0 to 10 as the paper prints it: of 1, to three places. */
    private static BigDecimal ofOne(Fraction mean) {
        return new Fraction(mean.numerator(), mean.denominator() * 10)
                .decimal(3)
                .setScale(3);
    }
}
