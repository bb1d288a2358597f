package org.yishi.desk.forum.questions;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yishi.desk.Work;
import org.yishi.desk.forum.budget.Offer;
import org.yishi.model.count.Fraction;
import org.yishi.model.forum.budget.Source;
import org.yishi.model.forum.question.Questionnaire;
import org.yishi.model.forum.question.Wave;
import org.yishi.model.id.MeetingId;

/** The mean scores of a meeting's questionnaires, before and after, for its budget to rank projects by. */
public final class QuestionOffers implements Offer.From {
    private final Work work;
    private final Entry entry;

    public QuestionOffers(Work work) {
        this.work = work;
        entry = new Entry(work);
    }

    @Override
    public List<Offer> of(MeetingId meeting) {
        return work.read(tx -> tx.questions().of(meeting)).stream()
                .flatMap(this::offers)
                .filter(offer -> !offer.byTitle().isEmpty())
                .toList();
    }

    private Stream<Offer> offers(Questionnaire questionnaire) {
        return entry.pile(questionnaire.id()).stream()
                .flatMap(pile -> Stream.of(Wave.values()).map(wave -> offer(pile, wave)));
    }

    private static Offer offer(Entry.Pile pile, Wave wave) {
        var means = new HashMap<String, Fraction>();
        for (var shift : pile.result().shifts()) {
            var tally = wave == Wave.BEFORE ? shift.before() : shift.after();
            tally.mean().ifPresent(mean -> means.put(shift.question().words(), mean));
        }
        var source = new Source(
                Source.Kind.QUESTIONNAIRE,
                pile.questionnaire().id(),
                pile.questionnaire().title());
        return new Offer(source, Optional.of(wave(wave)), means);
    }

    private static org.yishi.model.forum.budget.Wave wave(Wave wave) {
        return switch (wave) {
            case BEFORE -> org.yishi.model.forum.budget.Wave.BEFORE;
            case AFTER -> org.yishi.model.forum.budget.Wave.AFTER;
        };
    }
}
