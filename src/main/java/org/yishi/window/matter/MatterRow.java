package org.yishi.window.matter;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import org.yishi.model.topic.NextStep;
import org.yishi.model.topic.Standing;
import org.yishi.model.topic.Topic;
import org.yishi.text.matter.MatterWords;

/**
 * One line of the table, with every word ready to be drawn.
 *
 * @param late how many of its tasks are late
 * @param next what is to be done next
 * @param key what a search looks through, in small letters
 */
record MatterRow(Standing standing, int late, String next, String key) {
    /** Open ones first, among them those with something late; then the newest. */
    static final Comparator<MatterRow> ORDER = Comparator.comparing(
                    (MatterRow row) -> !row.topic().state().isOpen())
            .thenComparing(row -> row.topic().state().isOpen() && row.late() == 0)
            .thenComparing(row -> row.topic().raisedOn(), Comparator.reverseOrder())
            .thenComparing(row -> row.topic().id().value(), Comparator.reverseOrder());

    static MatterRow of(MatterWords words, Standing standing, NextStep next, LocalDate today) {
        var topic = standing.topic();
        return new MatterRow(
                standing,
                topic.state().isOpen() ? standing.late(today) : 0,
                next instanceof NextStep.Nothing ? words.ended(topic).orElse("") : words.next(next),
                String.join(
                                "\n",
                                topic.number(),
                                topic.title(),
                                topic.words(),
                                topic.raisedBy(),
                                standing.unit(),
                                topic.kind(),
                                String.join("\n", topic.filing().tags()),
                                topic.filing().touches())
                        .toLowerCase(Locale.ROOT));
    }

    Topic topic() {
        return standing.topic();
    }
}
