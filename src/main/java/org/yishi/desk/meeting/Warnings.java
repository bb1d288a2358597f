package org.yishi.desk.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yishi.model.Refusal;
import org.yishi.model.body.Power;
import org.yishi.model.id.ItemId;
import org.yishi.model.meeting.AgendaItem;
import org.yishi.model.meeting.ItemKind;
import org.yishi.model.meeting.MeetingState;
import org.yishi.model.meeting.Proceedings;
import org.yishi.rule.NoticeDays;

/** Lists the rules that a plan does not meet and nobody has given a reason for. */
final class Warnings {
    private Warnings() {}

    static List<Warning> of(Proceedings now, LocalDate today) {
        var found = new ArrayList<Warning>();
        notice(now, today).map(w -> new Warning(Optional.empty(), w)).ifPresent(found::add);
        study(now).map(w -> new Warning(Optional.empty(), w)).ifPresent(found::add);
        for (var item : now.items()) {
            of(now, item).map(w -> new Warning(Optional.of(item.id()), w)).ifPresent(found::add);
        }
        found.removeIf(w -> isExcused(now, w));
        return found;
    }

    /** What the law says of this item before this body. */
    static Optional<Refusal> of(Proceedings now, AgendaItem item) {
        var body = now.meeting().body();
        boolean decides = item.kind() == ItemKind.DECISION || item.kind() == ItemKind.ELECTION;
        if (!decides) {
            return Optional.empty();
        }
        if (body.power() == Power.DELIBERATES) {
            return Optional.of(Refusal.of("meeting.warn-cannot-decide", body.name(), item.title()));
        }
        return body.barFor(item.matter())
                .map(bar -> Refusal.of("meeting.warn-bar", item.title(), bar.why(), bar.whyEn()));
    }

    private static Optional<Refusal> notice(Proceedings now, LocalDate today) {
        var meeting = now.meeting();
        var rule = meeting.body().notice();
        var sent = meeting.noticeSent();
        if (rule.days() == 0) {
            return Optional.empty();
        }
        if (sent.isPresent()) {
            long missing = NoticeDays.missing(rule, sent.get(), meeting.day());
            return missing == 0
                    ? Optional.empty()
                    : Optional.of(Refusal.of("meeting.warn-notice", rule.days(), missing, rule.source()));
        }
        boolean late = meeting.state() == MeetingState.PLANNED && today.isAfter(NoticeDays.latest(rule, meeting.day()));
        boolean begun = meeting.state() == MeetingState.RUNNING || meeting.state() == MeetingState.ENDED;
        return late || begun
                ? Optional.of(Refusal.of("meeting.warn-no-notice", rule.days(), rule.source()))
                : Optional.empty();
    }

    private static Optional<Refusal> study(Proceedings now) {
        boolean decides = now.items().stream().anyMatch(i -> i.kind() == ItemKind.DECISION);
        boolean asked = now.meeting().body().important() && decides;
        return asked && now.meeting().partyStudied().isEmpty()
                ? Optional.of(Refusal.of("meeting.warn-party-study"))
                : Optional.empty();
    }

    private static boolean isExcused(Proceedings now, Warning warning) {
        Optional<ItemId> item = warning.item();
        return now.deviations().stream()
                .anyMatch(d -> d.item().equals(item)
                        && d.what().key().equals(warning.what().key()));
    }
}
