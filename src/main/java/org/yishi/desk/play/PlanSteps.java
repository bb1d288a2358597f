package org.yishi.desk.play;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.yishi.desk.body.Bodies;
import org.yishi.desk.body.BodyDraft;
import org.yishi.desk.meeting.Agendas;
import org.yishi.desk.meeting.Chair;
import org.yishi.desk.meeting.MeetingPlan;
import org.yishi.desk.meeting.Planning;
import org.yishi.desk.meeting.Warning;
import org.yishi.desk.minutes.MinutesDesk;
import org.yishi.desk.script.deed.Lack;
import org.yishi.desk.script.deed.PlanDeed;
import org.yishi.desk.script.word.Day;
import org.yishi.desk.script.word.Moment;
import org.yishi.model.Outcome;
import org.yishi.model.body.Body;
import org.yishi.model.body.Customs;
import org.yishi.model.id.MeetingId;
import org.yishi.model.meeting.Meeting;
import org.yishi.model.meeting.MeetingState;

/** The steps about the meeting itself. */
final class PlanSteps {
    private final Stage stage;
    private final Planning planning;

    PlanSteps(Stage stage) {
        this.stage = stage;
        this.planning = new Planning(stage.work, stage.text);
    }

    Outcome<Stage> play(PlanDeed deed) {
        return switch (deed) {
            case PlanDeed.Plan plan -> plan(plan);
            case PlanDeed.Customary(String body, Set<PlanDeed.Custom> customs) -> customary(body, customs);
            case PlanDeed.Notice(Day day) -> here(id -> planning.noticeSent(id, date(day)));
            case PlanDeed.Study(Day day) -> here(id -> planning.partyStudied(id, date(day)));
            case PlanDeed.Excuse(Lack lack, String reason) -> here(id -> excuse(id, lack, reason));
            case PlanDeed.Open() -> here(new Chair(stage.work)::open);
            case PlanDeed.End() -> end();
            case PlanDeed.Cancel(String reason) -> here(id -> planning.cancel(id, reason));
            case PlanDeed.Approve(String by) ->
                here(id -> new MinutesDesk(stage.work, planning, stage.text).approve(id, by));
        };
    }

    @FunctionalInterface
    private interface OnMeeting {
        Outcome<?> apply(MeetingId id);
    }

    private Outcome<Stage> here(OnMeeting deed) {
        return stage.now().then(now -> stage.ended(deed.apply(now.meeting().id())));
    }

    private Outcome<Stage> end() {
        return stage.now().then(now -> {
            boolean ended = stage.isAgain() && now.meeting().state() == MeetingState.ENDED;
            return ended ? stage.done() : here(new Chair(stage.work)::end);
        });
    }

    private LocalDate date(Day day) {
        return day.on(stage.clock.today(), stage.clock.day());
    }

    private Outcome<Stage> plan(PlanDeed.Plan deed) {
        var header = deed.header();
        var startsAt = header.when().map(this::time).orElseGet(stage.clock::now);
        return body(deed.body(), startsAt.toLocalDate()).then(body -> {
            var plan = new MeetingPlan(
                    body.code(), header.title(), header.place(), startsAt, header.host(), header.recorder());
            var planned = deed.like().isEmpty()
                    ? planning.plan(plan)
                    : earlier(deed.like()).then(like -> planning.planLike(like, plan));
            return planned.then(id -> {
                stage.enter(id);
                return stage.done();
            });
        });
    }

    /** The body's own rules from now on, for the meetings planned after this line. */
    private Outcome<Stage> customary(String name, Set<PlanDeed.Custom> told) {
        var ties = told.contains(PlanDeed.Custom.LOT)
                ? Customs.Ties.LOT
                : told.contains(PlanDeed.Custom.CHAIR) ? Customs.Ties.CHAIR : Customs.Ties.STAND;
        var base = told.contains(PlanDeed.Custom.AT_OPENING) ? Customs.Present.AT_OPENING : Customs.Present.AT_CLOSING;
        var customs = new Customs(told.contains(PlanDeed.Custom.CLEAR_MAJORITY), ties, base);
        return body(name, stage.clock.day())
                .then(body -> stage.ended(new Bodies(stage.work)
                        .put(BodyDraft.of(body).customs(customs).body())));
    }

    private OffsetDateTime time(Moment moment) {
        return new Times(stage).at(moment, stage.clock.day());
    }

    /** An earlier meeting by its number, or by how its title begins. */
    private Outcome<MeetingId> earlier(String like) {
        return planning.meetings().stream()
                .filter(m ->
                        Long.toString(m.id().value()).equals(like) || m.title().startsWith(like))
                .findFirst()
                .map(Meeting::id)
                .<Outcome<MeetingId>>map(Outcome::done)
                .orElseGet(() -> Outcome.refused("meeting.not-found", like));
    }

    /** A body by its name or code, or by a part of its name that no other has. */
    private Outcome<Body> body(String name, LocalDate day) {
        var bodies = new Bodies(stage.work).on(day);
        var exact = bodies.stream().filter(b -> isNamed(b, name)).toList();
        var found = exact.isEmpty()
                ? bodies.stream().filter(b -> b.name().contains(name)).toList()
                : exact;
        return found.size() == 1
                ? Outcome.done(found.getFirst())
                : Outcome.refused("script.no-body", name, day, names(bodies));
    }

    private static boolean isNamed(Body body, String name) {
        return body.name().equals(name)
                || body.code().equals(plain(name))
                || plain(body.nameEn()).equals(plain(name));
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    }

    private String names(List<Body> bodies) {
        return String.join(", ", bodies.stream().map(Body::name).distinct().toList());
    }

    private Outcome<MeetingId> excuse(MeetingId meeting, Lack lack, String reason) {
        var agendas = new Agendas(stage.work);
        var about = agendas.warnings(meeting).stream()
                .filter(w -> isAbout(lack, w.what().key()))
                .toList();
        Outcome<MeetingId> last = Outcome.refused("script.no-warning");
        for (Warning warning : about) {
            last = agendas.excuse(meeting, warning, reason);
            if (last instanceof Outcome.Refused<MeetingId>) {
                return last;
            }
        }
        return last;
    }

    private static boolean isAbout(Lack lack, String key) {
        return switch (key) {
            case "meeting.warn-notice", "meeting.warn-no-notice" -> lack == Lack.NOTICE || lack == Lack.ALL;
            case "meeting.warn-party-study" -> lack == Lack.STUDY || lack == Lack.ALL;
            case "meeting.warn-bar", "meeting.warn-cannot-decide" -> lack == Lack.MATTER || lack == Lack.ALL;
            default -> lack == Lack.ALL;
        };
    }
}
