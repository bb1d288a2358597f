package org.yishi.desk.forum.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.yishi.model.forum.question.Answer;
import org.yishi.model.forum.question.Question;
import org.yishi.model.forum.question.QuestionKind;
import org.yishi.model.forum.question.Questionnaire;
import org.yishi.model.forum.question.Response;
import org.yishi.model.forum.question.Wave;
import org.yishi.model.id.MeetingId;
import org.yishi.window.SampleFile;

/** Questionnaires of any size with made-up answers, the same each time. */
public final class Polls {
    private static final List<String> PROJECTS = List.of(
            "镇区污水管网一期工程",
            "文昌公园扩建",
            "牧长路拓宽改造",
            "老街历史建筑修缮",
            "中心幼儿园迁建",
            "农贸市场改造提升",
            "村道路灯安装",
            "河道清淤护岸",
            "文化礼堂维修",
            "公交首末站建设",
            "垃圾中转站除臭改造",
            "丹崖山绿道");

    private Polls() {}

    /** So many projects, and where there are more than two, a choice and an open question behind them. */
    public static List<Question> questions(int projects, boolean more) {
        var questions = new ArrayList<Question>();
        for (int i = 0; i < projects; i++) {
            var again = i / PROJECTS.size();
            questions.add(Question.scale(
                    i + 1, PROJECTS.get(i % PROJECTS.size()) + (again == 0 ? "" : "（" + (again + 1) + "期）")));
        }
        if (more) {
            questions.add(
                    new Question(projects + 1, "小区停车是否收费", QuestionKind.CHOICE, List.of("收费", "不收费", "先试行半年再定"), true));
            questions.add(new Question(projects + 2, "您还有什么意见", QuestionKind.OPEN, List.of(), false));
        }
        return questions;
    }

    /** Makes one in a meeting. */
    public static Questionnaire make(SampleFile file, MeetingId meeting, int projects, boolean more) {
        return new Questionnaires(file.work)
                .make(meeting, "2026年度城建项目", questions(projects, more))
                .orThrow();
    }

    /** Types so many people in, both times but for a few, in so many groups. */
    public static void fill(SampleFile file, Questionnaire questionnaire, int people, int teams) {
        new Entry(file.work)
                .take(questionnaire.id(), forms(questionnaire, people, teams))
                .orThrow();
    }

    /** The forms. */
    public static List<Response> forms(Questionnaire questionnaire, int people, int teams) {
        var random = new Random(2005);
        var forms = new ArrayList<Response>();
        for (int person = 1; person <= people; person++) {
            var team = teams == 0 ? "" : Integer.toString(1 + person % teams);
            for (var wave : Wave.values()) {
                if (people > 5 && random.nextInt(20) == 0) {
                    continue;
                }
                forms.add(Response.typed(
                        wave,
                        Integer.toString(person),
                        team,
                        questionnaire.questions().stream()
                                .map(question -> answer(question, wave, random))
                                .toList(),
                        ""));
            }
        }
        return forms;
    }

    private static Answer answer(Question question, Wave wave, Random random) {
        return switch (question.kind()) {
            case SCALE -> score(question, wave, random);
            case CHOICE ->
                new Answer.Choice(1 + random.nextInt(question.choices().size()));
            case OPEN -> random.nextInt(9) == 0 ? new Answer.Words("先把污水管网做好，别年年开挖。") : new Answer.Blank();
        };
    }

    private static Answer score(Question question, Wave wave, Random random) {
        if (random.nextInt(14) == 0) {
            return new Answer.DontKnow();
        }
        double drift = wave == Wave.AFTER ? 2.0 - question.number() % 5 : 0;
        long score = Math.round(4 + question.number() % 4 + drift + 2 * random.nextGaussian());
        return new Answer.Score((int) Math.clamp(score, 0, 10));
    }

    /** Marks in a row: {@code 7}, {@code ?}, {@code } for nothing. */
    public static List<Answer> marks(Questionnaire questionnaire, String... marks) {
        return IntStream.range(0, marks.length)
                .mapToObj(i ->
                        Answer.of(questionnaire.questions().get(i), marks[i]).orElseThrow())
                .toList();
    }
}
