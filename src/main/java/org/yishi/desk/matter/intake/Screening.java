package org.yishi.desk.matter.intake;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.yishi.desk.Work;
import org.yishi.model.topic.Standing;
import org.yishi.model.topic.Topic;
import org.yishi.model.topic.TopicState;

/** Which matters wait: for somebody to look at them 研判, and for an answer to whoever raised them. */
public final class Screening {
    private final Work work;

    public Screening(Work work) {
        this.work = work;
    }

    /** The matters that nobody has looked at yet, the longest waiting first. */
    public List<Standing> waiting() {
        return work.read(tx -> tx.standings().all()).stream()
                .filter(standing -> standing.topic().state() == TopicState.RAISED)
                .sorted(Comparator.comparing(
                                (Standing standing) -> standing.topic().raisedOn())
                        .thenComparingLong(standing -> standing.topic().id().value()))
                .toList();
    }

    /** For how many days somebody has waited for an answer. */
    public long days(Topic topic) {
        return ChronoUnit.DAYS.between(topic.raisedOn(), work.today());
    }

    /** Open matters to which nobody has said anything for more than so many days, the longest waiting first. */
    public List<Topic> unanswered(int days) {
        LocalDate last = work.today().minusDays(days);
        return work.read(tx -> {
            var told = tx.told().told();
            return tx.topics().all().stream()
                    .filter(topic -> topic.state().isOpen() && topic.answer().isBlank())
                    .filter(topic -> topic.raisedOn().isBefore(last) && !told.contains(topic.id()))
                    .sorted(Comparator.comparing(Topic::raisedOn))
                    .toList();
        });
    }
}
