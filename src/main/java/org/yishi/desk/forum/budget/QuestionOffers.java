package org.yishi.desk.forum.budget;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.yishi.desk.Work;
import org.yishi.desk.forum.questions.Entry;
import org.yishi.desk.forum.questions.Questionnaires;
import org.yishi.model.count.Fraction;
import org.yishi.model.forum.budget.Source;
import org.yishi.model.forum.budget.Wave;
import org.yishi.model.forum.question.Questionnaire;
import org.yishi.model.forum.shift.QuestionShift;
import org.yishi.model.forum.shift.ShiftResult;
import org.yishi.model.forum.shift.Tally;
import org.yishi.model.id.MeetingId;

/** The means of a meeting's questionnaires, of the questions scored 0 to 10: one offer before, one after. */
public final class QuestionOffers implements Offer.From {
    private final Questionnaires questionnaires;
    private final Entry entry;

    public QuestionOffers(Work work) {
        questionnaires = new Questionnaires(work);
        entry = new Entry(work);
    }

    @Override
    public List<Offer> of(MeetingId meeting) {
        var offers = new ArrayList<Offer>();
        for (var questionnaire : questionnaires.of(meeting)) {
            entry.pile(questionnaire.id()).map(Entry.Pile::result).ifPresent(result -> {
                offer(questionnaire, result, Wave.BEFORE, QuestionShift::before).ifPresent(offers::add);
                offer(questionnaire, result, Wave.AFTER, QuestionShift::after).ifPresent(offers::add);
            });
        }
        return offers;
    }

    private static Optional<Offer> offer(
            Questionnaire questionnaire, ShiftResult result, Wave wave, Function<QuestionShift, Tally> tally) {
        var means = new HashMap<String, Fraction>();
        for (var shift : result.shifts()) {
            tally.apply(shift)
                    .mean()
                    .ifPresent(mean -> means.put(shift.question().words(), mean));
        }
        var source = new Source(Source.Kind.QUESTIONNAIRE, questionnaire.id(), questionnaire.title());
        return means.isEmpty() ? Optional.empty() : Optional.of(new Offer(source, Optional.of(wave), means));
    }
}
