package org.yishi.desk.forum.questions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.yishi.model.forum.question.Answer;
import org.yishi.model.forum.question.Questionnaire;
import org.yishi.model.forum.question.Wave;
import org.yishi.office.read.Row;
import org.yishi.office.read.Sheet;

/**
 * The headings of a table of answers, in either language, in any order.
 *
 * @param row where they stand
 * @param code the column of the card, from 0; -1 where there is none
 * @param wave the column that tells before from after; -1 where there is none
 * @param team the column of the small group; -1 where there is none
 * @param remark the column of remarks; -1 where there is none
 * @param questions the column of each question, by its number
 * @param missing the headings of the questions that have no column
 */
record AnswerHeads(
        int row, int code, int wave, int team, int remark, Map<Integer, Integer> questions, List<String> missing) {
    /** A title may stand above the headings. */
    private static final int WITHIN = 10;

    private static final Pattern QUESTION = Pattern.compile("(?:Q|第)?\\s*(\\d{1,2})(?:题)?(?:[.、．:：\\s].*)?");
    private static final Set<String> CODE = Set.of("编号", "参与编号", "号码", "卡号", "CODE", "CARD", "ID");
    private static final Set<String> WAVE = Set.of("前后", "前后测", "前测/后测", "轮次", "WAVE", "TIME", "BEFORE/AFTER");
    private static final Set<String> TEAM = Set.of("小组", "组", "组别", "GROUP", "TEAM");
    private static final Set<String> REMARK = Set.of("备注", "REMARK", "NOTE");
    private static final Set<String> BEFORE = Set.of("前测", "前", "BEFORE", "PRE", "T1", "1");
    private static final Set<String> AFTER = Set.of("后测", "后", "AFTER", "POST", "T2", "2");
    private static final Set<String> DONT_KNOW =
            Set.of("?", "？", ".", "不清楚", "不知道", "说不清", "DK", "DON'T KNOW", "DON’T KNOW", "-8", "98");
    private static final Set<String> BLANK = Set.of("NA", "N/A", "-9", "99", "未答", "空");

    AnswerHeads {
        questions = Map.copyOf(questions);
        missing = List.copyOf(missing);
    }

    /** The headings of a sheet; empty where it is another table. */
    static Optional<AnswerHeads> of(Sheet sheet, Questionnaire questionnaire) {
        return sheet.rows().stream()
                .limit(WITHIN)
                .map(row -> of(row, questionnaire))
                .filter(heads -> heads.questions().size() * 2
                                >= questionnaire.questions().size()
                        && !heads.questions().isEmpty()
                        && (heads.code >= 0 || heads.wave >= 0 || heads.team >= 0 || heads.missing.isEmpty()))
                .findFirst();
    }

    /** The column of a question. */
    int question(int number) {
        return questions.getOrDefault(number, -1);
    }

    private static AnswerHeads of(Row row, Questionnaire questionnaire) {
        var columns = new HashMap<Integer, Integer>();
        for (int i = 0; i < row.cells().size(); i++) {
            var heading = plain(row.text(i));
            var number = QUESTION.matcher(heading);
            for (var question : questionnaire.questions()) {
                boolean isThis = (number.matches() && Integer.parseInt(number.group(1)) == question.number())
                        || heading.equals(plain(question.words()));
                if (isThis) {
                    columns.putIfAbsent(question.number(), i);
                }
            }
        }
        var missing = new ArrayList<String>();
        questionnaire.questions().stream()
                .filter(question -> !columns.containsKey(question.number()))
                .forEach(question -> missing.add("Q" + question.number()));
        return new AnswerHeads(
                row.number(), find(row, CODE), find(row, WAVE), find(row, TEAM), find(row, REMARK), columns, missing);
    }

    private static int find(Row row, Set<String> words) {
        for (int i = 0; i < row.cells().size(); i++) {
            if (words.contains(plain(row.text(i)))) {
                return i;
            }
        }
        return -1;
    }

    private static String plain(String heading) {
        return heading.strip().toUpperCase(Locale.ROOT);
    }

    /** The wave that a cell names. */
    static Optional<Wave> wave(String words) {
        var plain = plain(words);
        if (BEFORE.contains(plain)) {
            return Optional.of(Wave.BEFORE);
        }
        return AFTER.contains(plain) ? Optional.of(Wave.AFTER) : Optional.empty();
    }

    /** The mark that a cell stands for. */
    static String mark(String words) {
        var plain = plain(words);
        if (DONT_KNOW.contains(plain)) {
            return Answer.DONT_KNOW;
        }
        return BLANK.contains(plain) ? "" : words;
    }

    /** A column as a spreadsheet names it: 0 is A, 26 is AA. */
    static String letters(int column) {
        var name = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            name.insert(0, (char) ('A' + rest % 26));
        }
        return name.toString();
    }
}
