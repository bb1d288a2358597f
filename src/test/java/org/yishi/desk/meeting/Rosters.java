package org.yishi.desk.meeting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import org.yishi.desk.body.BodyFiles;
import org.yishi.desk.roster.RosterImport;
import org.yishi.desk.roster.table.Lexicon;
import org.yishi.desk.village.VillageDesk;
import org.yishi.model.id.AttendeeId;
import org.yishi.model.id.MeetingId;
import org.yishi.model.people.Village;
import org.yishi.model.people.VillageKind;
import org.yishi.model.presence.Attendee;
import org.yishi.model.presence.RollLine;
import org.yishi.store.VillageFile;
import org.yishi.text.Pinyin;

/** A village with the shipped bodies and a roster that was imported from a file, on real files. */
final class Rosters {
    private Rosters() {}

    static VillageHall of(Path folder, String csv) {
        var hall =
                new VillageHall(VillageFile.create(folder.resolve("溪口村.yishi")).orThrow());
        new VillageDesk(hall.work)
                .found(new Village("溪口村", VillageKind.VILLAGE, "", ""), BodyFiles.defaults())
                .orThrow();
        var desk = new RosterImport(hall.work, Lexicon.load(), Pinyin::initials);
        try {
            var file = Files.writeString(folder.resolve("名册.csv"), csv);
            desk.take(desk.preview(desk.open(file).orThrow(), false).orThrow()).orThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return hall;
    }

    static MeetingId meeting(VillageHall hall, String body) {
        return hall.planning
                .plan(new MeetingPlan(body, "", "村部", OffsetDateTime.parse("2026-03-05T19:00:00+08:00"), "王建国", "李敏"))
                .orThrow();
    }

    static AttendeeId line(VillageHall hall, MeetingId meeting, String name) {
        return hall.attendees(meeting).stream()
                .filter(a -> a.name().equals(name))
                .map(Attendee::id)
                .findFirst()
                .orElseThrow(() -> new AssertionError(name));
    }

    static RollLine roll(VillageHall hall, MeetingId meeting, AttendeeId line) {
        return Register.of(hall.show(meeting)).roll().stream()
                .filter(l -> l.attendee().id().equals(line))
                .findFirst()
                .orElseThrow();
    }
}
