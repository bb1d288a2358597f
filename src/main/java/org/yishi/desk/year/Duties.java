package org.yishi.desk.year;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yishi.model.body.Body;
import org.yishi.model.body.Entitlement;
import org.yishi.model.body.Matter;
import org.yishi.model.meeting.Meeting;
import org.yishi.model.meeting.MeetingState;
import org.yishi.model.people.Role;
import org.yishi.model.people.Village;
import org.yishi.model.people.VillageKind;
import org.yishi.model.year.YearEntry;
import org.yishi.model.year.YearEntry.Kind;
import org.yishi.model.year.YearEntry.Target;
import org.yishi.rule.year.Rhythm;
import org.yishi.store.Tx;
import org.yishi.text.Lang;
import org.yishi.text.Text;

/** What laws and rules ask for in a year: meetings of bodies, general notices, the yearly appraisal. */
record Duties(Tx tx, Text text, int year, LocalDate today, LocalDate began, List<Meeting> meetings) {
    private static final String HOUSEHOLDS = "-households";
    private static final int QUARTER = 3;
    private static final int YEAR = 12;

    List<YearEntry> all() {
        var all = new ArrayList<YearEntry>();
        families().forEach((code, bodies) -> all.addAll(body(code, bodies)));
        all.addAll(notices());
        if (kind() == VillageKind.VILLAGE) {
            all.addAll(appraisal());
        }
        return all;
    }

    private VillageKind kind() {
        return tx.village().find().map(Village::kind).orElse(VillageKind.VILLAGE);
    }

    /** The bodies that must meet; an assembly that sits by household is the same one as by person. */
    private Map<String, List<Body>> families() {
        var roles = tx.people().residents().stream()
                .filter(r -> !r.isRetired())
                .flatMap(r -> r.roles().stream())
                .collect(Collectors.toSet());
        var day = LocalDate.of(year, YEAR, 1);
        return tx.bodies().all().stream()
                .filter(body -> body.meetsEvery() > 0
                        && body.holdsOn(day)
                        && body.scope().contains(kind()))
                .filter(body -> isThere(body, roles))
                .collect(Collectors.groupingBy(
                        body -> body.code().replace(HOUSEHOLDS, ""), LinkedHashMap::new, Collectors.toList()));
    }

    /** A body of those who hold a role is there once somebody holds it; others when the law makes them, or they met. */
    private boolean isThere(Body body, Set<Role> roles) {
        boolean met = meetings.stream().anyMatch(m -> m.body().code().equals(body.code()));
        if (body.entitled().who() == Entitlement.Who.ROLES) {
            return met || body.entitled().roles().stream().filter(Duties::makes).anyMatch(roles::contains);
        }
        return met || body.code().replace(HOUSEHOLDS, "").equals("villagers-assembly");
    }

    /** Members of the committee sit in many bodies; they make none of them. */
    private static boolean makes(Role role) {
        return role != Role.COMMITTEE_MEMBER;
    }

    private List<YearEntry> body(String code, List<Body> family) {
        var codes = family.stream().map(Body::code).collect(Collectors.toSet());
        var first = family.getFirst();
        var rhythm = new Rhythm(first.meetsEvery(), days(codes, true), days(codes, false));
        var name = text.lang() == Lang.ZH ? first.name() : first.nameEn();
        return entries(
                rhythm,
                text.of("year.duty.body", name, every(first.meetsEvery())),
                why(code, first),
                new Target.Meetings());
    }

    private List<LocalDate> days(Set<String> codes, boolean held) {
        return meetings.stream()
                .filter(m -> codes.contains(m.body().code()))
                .filter(m -> held
                        ? m.state() == MeetingState.ENDED || m.state() == MeetingState.RUNNING
                        : m.state() == MeetingState.PLANNED)
                .map(Meeting::day)
                .toList();
    }

    private String why(String code, Body body) {
        return switch (code) {
            case "villagers-assembly" -> text.of("year.why.assembly");
            case "villagers-representatives" -> text.of("year.why.representatives");
            case "residents-representatives" -> text.of("year.why.residents");
            case "collective-assembly" -> text.of("year.why.collective");
            default -> body.rules().getFirst().source();
        };
    }

    private String every(int months) {
        return switch (months) {
            case 1 -> text.of("year.every.month");
            case QUARTER -> text.of("year.every.quarter");
            case 6 -> text.of("year.every.half");
            case YEAR -> text.of("year.every.year");
            default -> text.of("year.every.months", months);
        };
    }

    private List<YearEntry> notices() {
        var from = LocalDate.of(year, 1, 1);
        var rhythm = new Rhythm(
                QUARTER,
                tx.disclosures().generalDays(from).stream()
                        .filter(day -> !day.isAfter(today))
                        .toList(),
                List.of());
        var why = kind() == VillageKind.VILLAGE
                ? text.of("year.why.notice-village")
                : text.of("year.why.notice-community");
        return entries(rhythm, text.of("year.duty.notice"), why, new Target.Notices());
    }

    /** Those who are appraised 民主评议: at least once a year. */
    private List<YearEntry> appraisal() {
        var days = meetings.stream()
                .filter(m -> m.day().getYear() == year && m.state() == MeetingState.ENDED)
                .filter(m -> tx.items().of(m.id()).stream().anyMatch(item -> item.matter() == Matter.REVIEW))
                .map(Meeting::day)
                .toList();
        return entries(
                new Rhythm(YEAR, days, List.of()),
                text.of("year.duty.appraisal"),
                text.of("year.why.appraisal"),
                new Target.Meetings());
    }

    private List<YearEntry> entries(Rhythm rhythm, String title, String why, Target target) {
        return rhythm.in(year, today, began).stream()
                .map(part -> new YearEntry(
                        part.from(),
                        part.until(),
                        Kind.DUTY,
                        part.state(),
                        part.on(),
                        title,
                        why,
                        target(part, target)))
                .toList();
    }

    /** A duty that was done leads to the meeting that did it. */
    private Target target(Rhythm.Part part, Target otherwise) {
        return part.on().stream()
                .filter(_ -> otherwise instanceof Target.Meetings)
                .flatMap(day -> Stream.of(meetings)
                        .flatMap(List::stream)
                        .filter(m -> m.day().equals(day)))
                .findFirst()
                .<Target>map(m -> new Target.Meeting(m.id()))
                .orElse(otherwise);
    }
}
