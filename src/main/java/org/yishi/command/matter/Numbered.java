package org.yishi.command.matter;

import org.yishi.desk.matter.Matters;
import org.yishi.model.Outcome;
import org.yishi.model.topic.Topic;

/** A matter by its number as printed. */
final class Numbered {
    private Numbered() {}

    static Outcome<Topic> matter(Matters matters, String number) {
        return matters.numbered(number)
                .<Outcome<Topic>>map(Outcome::done)
                .orElseGet(() -> Outcome.refused("command.matter.unknown", number));
    }
}
