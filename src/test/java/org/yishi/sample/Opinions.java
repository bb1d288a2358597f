package org.yishi.sample;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yishi.model.id.SurveyId;
import org.yishi.model.survey.Asked;
import org.yishi.model.survey.Method;
import org.yishi.model.survey.Quota;
import org.yishi.model.survey.Share;
import org.yishi.model.survey.Step;
import org.yishi.model.survey.Survey;
import org.yishi.rule.survey.Satisfaction;
import org.yishi.store.Tx;

/** Surveys on matters that were closed, with who was asked and the answers; some are still open. */
final class Opinions {
    private static final int A_GRID = 5;
    private static final int RUNS_DAYS = 40;
    private static final Share WANTED = Share.percent(80);
    private static final Share LEAST = Share.percent(50);

    private final Chance chance;
    private final Folk folk;
    private final LocalDate today;

    Opinions(Chance chance, Folk folk, LocalDate today) {
        this.chance = chance;
        this.folk = folk;
        this.today = today;
    }

    /** Asks about every second matter, and about nearly all that were closed lately. */
    void ask(Tx tx, List<Tale> closed) {
        for (var tale : closed) {
            if (chance.in100(isRecent(tale) ? 90 : 50) && !tale.last.plusDays(2).isAfter(today)) {
                survey(tx, tale);
            }
        }
    }

    private boolean isRecent(Tale tale) {
        return tale.last.plusDays(RUNS_DAYS).isAfter(today);
    }

    private void survey(Tx tx, Tale tale) {
        var opened = tale.last.plusDays(2);
        boolean over = opened.plusDays(RUNS_DAYS).isBefore(today);
        var people = folk.residents().size() / folk.grids().size();
        var quotas = folk.grids().stream()
                .map(grid -> new Quota(name(folk.grids().indexOf(grid)), people, Math.min(people, A_GRID)))
                .toList();
        var id = tx.surveys()
                .add(new Survey(
                        new SurveyId(0),
                        tale.id,
                        tale.topic.title(),
                        chance.number(),
                        new Method(quotas, LEAST, false, 0),
                        WANTED,
                        opened,
                        asked(people),
                        List.of(),
                        Optional.empty()));
        int mood = chance.between(70, 97);
        for (var quota : quotas) {
            for (int i = 0; i < quota.asked(); i++) {
                if (chance.in100(over ? 85 : 30)) {
                    answer(tx, id, quota.grid(), mood);
                }
            }
        }
        if (over) {
            close(tx, id, opened.plusDays(RUNS_DAYS));
        }
    }

    /** The first of a grid are asked; twice as many are drawn, for those who cannot be. */
    private List<Asked> asked(int people) {
        var asked = new ArrayList<Asked>();
        for (int grid = 0; grid < folk.grids().size(); grid++) {
            int from = chance.between(0, people - 1);
            for (int i = 0; i < Math.min(people, 2 * A_GRID); i++) {
                var who = folk.residents().get(grid * people + (from + i) % people);
                asked.add(new Asked(who.id(), name(grid), i + 1, i >= A_GRID));
            }
        }
        return asked;
    }

    private void answer(Tx tx, SurveyId survey, String grid, int mood) {
        boolean pleased = chance.in100(mood);
        var step = Step.of(pleased ? chance.between(4, 5) : chance.between(1, 3));
        tx.surveys().answer(survey, grid, step, pleased || chance.in100(50) ? "" : "路面不平，希望再修一下。");
    }

    private static void close(Tx tx, SurveyId id, LocalDate day) {
        var survey = tx.surveys().find(id).orElseThrow();
        var result = Satisfaction.of(survey.method(), survey.threshold(), survey.answers());
        var at = day.atTime(10, 0).atOffset(ZoneOffset.ofHours(8));
        tx.surveys().close(id, new Survey.End(at, "李敏", result, false));
    }

    private static String name(int grid) {
        return "第" + (1 + grid) + "网格";
    }
}
