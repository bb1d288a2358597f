package org.yishi.report.signin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yishi.model.id.AttendeeId;
import org.yishi.model.id.ResidentId;
import org.yishi.model.meeting.Proceedings;
import org.yishi.model.people.Gender;
import org.yishi.model.presence.Attendee;
import org.yishi.model.presence.Proxy;
import org.yishi.office.write.docx.Table;
import org.yishi.report.Names;
import org.yishi.report.WhoCame;
import org.yishi.text.Days;
import org.yishi.text.Mask;
import org.yishi.text.Text;

/** The rows of the sign-in sheet. */
final class Rows {
    private final Text text;
    private final Proceedings record;
    private final Map<ResidentId, String> phones;
    private final WhoCame turnout;
    private final Set<AttendeeId> excused;
    private final Names names;
    private final Days days;

    Rows(Text text, Proceedings record, Map<ResidentId, String> phones) {
        this.text = text;
        this.record = record;
        this.phones = phones;
        this.turnout = new WhoCame(record);
        this.excused = turnout.excused().stream().map(Attendee::id).collect(Collectors.toUnmodifiableSet());
        this.names = new Names(text);
        this.days = new Days(text);
    }

    List<Table.Column> columns() {
        return SignInPaper.columns(text, !phones.isEmpty());
    }

    Table.Row of(Attendee attendee) {
        var cells = new ArrayList<>(List.of(
                Integer.toString(attendee.number()),
                names.of(attendee),
                gender(attendee.gender()),
                attendee.group(),
                attendee.household(),
                attendee.standing()));
        if (!phones.isEmpty()) {
            cells.add(attendee.resident()
                    .map(id -> Mask.phone(phones.getOrDefault(id, "")))
                    .orElse(""));
        }
        cells.add("");
        cells.add(turnout.proxy(attendee.id())
                .map(Proxy::holder)
                .flatMap(record::attendee)
                .map(names::of)
                .orElse(""));
        cells.add(turnout.arrival(attendee.id()).map(days::time).orElse(""));
        cells.add(note(attendee));
        return new Table.Row.Cells(cells);
    }

    private String gender(Gender gender) {
        return gender == Gender.UNKNOWN ? "" : text.of("roster.gender", gender);
    }

    private String note(Attendee attendee) {
        if (excused.contains(attendee.id())) {
            return names.with(text.of("report.excused"), turnout.excuse(attendee.id()));
        }
        var left = turnout.leaving(attendee.id()).map(p -> text.of("report.left-at", days.time(p.at())));
        var instead = Optional.of(turnout.instead(attendee.id())).filter(said -> !said.isBlank());
        return names.row(Stream.of(instead, left).flatMap(Optional::stream).toList());
    }
}
