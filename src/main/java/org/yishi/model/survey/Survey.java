package org.yishi.model.survey;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.yishi.model.id.SurveyId;
import org.yishi.model.id.TopicId;

/**
 * A survey 满意度测评 of one matter: who is asked is drawn from a seed that everybody sees; the answers bear no name.
 *
 * @param seed what the lots were drawn from
 * @param threshold the share of the answers that must be satisfied
 * @param asked in the order of the lots, grid by grid; substitutes after those asked first
 * @param answers in the order in which they were typed in, without those taken back
 * @param end when it was closed, and what it came to
 */
public record Survey(
        SurveyId id,
        TopicId topic,
        String title,
        long seed,
        Method method,
        Share threshold,
        LocalDate openedOn,
        List<Asked> asked,
        List<Answer> answers,
        Optional<End> end) {
    public Survey {
        asked = List.copyOf(asked);
        answers = List.copyOf(answers);
    }

    /**
     * The end of a survey.
     *
     * @param by who closed it
     * @param reopened whether the matter, closed till then, was taken up again because of it
     */
    public record End(OffsetDateTime at, String by, SurveyResult result, boolean reopened) {}

    /** Whether forms can still be typed in. */
    public boolean isOpen() {
        return end.isEmpty();
    }

    /** The names of the grids in which somebody is asked, in the order of the draw. */
    public List<String> grids() {
        return method.quotas().stream()
                .filter(q -> q.asked() > 0)
                .map(Quota::grid)
                .toList();
    }
}
