package org.yishi.desk.meeting;

import java.util.List;
import java.util.Optional;
import org.yishi.model.Outcome;
import org.yishi.model.meeting.Meeting;
import org.yishi.model.people.Resident;
import org.yishi.model.presence.Attendee;
import org.yishi.rule.Electors;
import org.yishi.rule.Owners;
import org.yishi.store.Tx;

/** The households of a meeting where each has one voice: who is of which, and who may speak for it. */
record House(Tx tx, Meeting meeting, Homes homes, List<Resident> residents) {
    House(Tx tx, Meeting meeting) {
        this(
                tx,
                meeting,
                new Homes(tx.units().households()),
                tx.people().residents().stream().filter(r -> !r.isRetired()).toList());
    }

    /** The adults of a line's household, whom the list names first. */
    List<Resident> adults(Attendee line) {
        return residents.stream()
                .filter(r -> isOf(line, r) && isAdult(r))
                .sorted((a, b) -> Boolean.compare(isNamed(line, b), isNamed(line, a)))
                .toList();
    }

    /** Those of the name or the initials whose household is on the list under another's name. */
    List<Speakers.Member> members(List<Attendee> list, String words) {
        return residents.stream()
                .filter(r -> r.name().equals(words) || r.initials().equalsIgnoreCase(words))
                .filter(this::isAdult)
                .flatMap(r -> list.stream()
                        .filter(a -> a.isEntitled() && isOf(a, r) && !isNamed(a, r))
                        .map(a -> new Speakers.Member(a, r)))
                .toList();
    }

    /** Which of them is meant; nobody where the name is not on the roster. */
    Outcome<Optional<Resident>> meant(Attendee line, Speaker speaker) {
        if (speaker.name().isBlank()) {
            return Outcome.refused("meeting.name-missing");
        }
        var meant = residents.stream()
                .filter(r -> speaker.resident()
                        .map(r.id()::equals)
                        .orElseGet(() -> r.name().equals(speaker.name()) && isOf(line, r)))
                .findFirst();
        if (meant.isPresent() && !isOf(line, meant.get())) {
            return Outcome.refused("meeting.not-of-household", meant.get().name(), line.household());
        }
        if (meant.isPresent() && !isAdult(meant.get())) {
            return Outcome.refused(
                    "meeting.speaker-too-young",
                    meant.get().name(),
                    meeting.body().entitled().minimumAge());
        }
        if (meant.isEmpty() && ofOwners()) {
            return Outcome.refused("meeting.not-of-household", speaker.name(), line.household());
        }
        return onAnotherLine(line, meant).orElseGet(() -> Outcome.done(meant));
    }

    private Optional<Outcome<Optional<Resident>>> onAnotherLine(Attendee line, Optional<Resident> meant) {
        return meant.flatMap(r -> tx.presence().attendees(line.meeting()).stream()
                .filter(a -> !a.id().equals(line.id()) && isNamed(a, r))
                .findFirst()
                .map(a -> Outcome.refused("meeting.on-list-already", a.display(), a.number())));
    }

    /** Of one household; of owners also of the same flat, as a household may own several. */
    private boolean isOf(Attendee line, Resident resident) {
        boolean home =
                !line.household().isEmpty() && homes.name(resident.household()).equals(line.household());
        return home && (!ofOwners() || isOneFlat(line, resident));
    }

    private boolean ofOwners() {
        return Owners.isBody(meeting.body().entitled());
    }

    private boolean isOneFlat(Attendee line, Resident resident) {
        return Owners.isOwner(resident)
                && residents.stream().anyMatch(r -> isNamed(line, r) && Owners.isOneFlat(r, resident));
    }

    private boolean isAdult(Resident resident) {
        var day = meeting.startsAt().toLocalDate();
        return Electors.isOldEnough(resident, meeting.body().entitled().minimumAge(), day);
    }

    private static boolean isNamed(Attendee line, Resident resident) {
        return line.resident().equals(Optional.of(resident.id()));
    }
}
