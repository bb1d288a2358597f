package org.yishi.rule.petition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yishi.desk.body.BodyFiles;
import org.yishi.model.body.Body;
import org.yishi.model.body.Entitlement;
import org.yishi.model.body.Entitlement.Who;
import org.yishi.model.body.Request;
import org.yishi.model.id.HouseholdId;
import org.yishi.model.id.ResidentId;
import org.yishi.model.people.Gender;
import org.yishi.model.people.Resident;
import org.yishi.model.people.Role;
import org.yishi.model.petition.Mark;
import org.yishi.model.petition.Signature;
import org.yishi.model.petition.Tally;

/** Names under a petition, counted by rule and by hand. */
class SignaturesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 20);
    private static final Body BODY = BodyFiles.defaults().getFirst();
    private static final Entitlement ADULTS = new Entitlement(Who.RESIDENTS, Set.of(), 18);
    private static final Entitlement HOMES = new Entitlement(Who.HOUSEHOLDS, Set.of(), 18);
    private static final Entitlement REPRESENTATIVES = new Entitlement(Who.ROLES, Set.of(Role.REPRESENTATIVE), 0);
    private static final Entitlement OWNERS = new Entitlement(Who.ROLES, Set.of(Role.OWNER), 0);

    private static Resident person(long id, String birth, long home, Set<Role> roles, boolean gone) {
        return new Resident(
                new ResidentId(id),
                "村民" + id,
                "CM",
                "",
                Gender.UNKNOWN,
                birth,
                "",
                "",
                home == 0 ? Optional.empty() : Optional.of(new HouseholdId(home)),
                "",
                Optional.empty(),
                Optional.empty(),
                roles,
                0,
                "",
                gone ? Optional.of("迁出") : Optional.empty());
    }

    private static Signature by(long id) {
        return new Signature(new ResidentId(id), TODAY, false);
    }

    private static Tally tally(int share, Entitlement of, List<Signature> signed, List<Resident> roster) {
        return Signatures.tally(BODY, Request.atLeast(1, share, of, 0, "法律"), signed, roster, TODAY);
    }

    private static List<Mark> marks(Tally tally) {
        return tally.lines().stream().map(Tally.Line::mark).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "420, 10, 42",
        "421, 10, 43",
        "9,   10, 1",
        "1,   10, 1",
        "50,  5,  10",
        "51,  5,  11",
        "30,  3,  10",
        "31,  3,  11",
        "2219, 10, 222"
    })
    void aShareIsReachedByItselfAndNotByOneLess(int people, int share, int needed) {
        var roster = LongStream.rangeClosed(1, people)
                .mapToObj(i -> person(i, "1970", 0, Set.of(), false))
                .toList();
        var enough = tally(share, ADULTS, signed(needed), roster);
        assertEquals(needed, enough.needed());
        assertTrue(enough.isMet());
        assertEquals(0, enough.missing());
        var less = tally(share, ADULTS, signed(needed - 1), roster);
        assertFalse(less.isMet());
        assertEquals(1, less.missing());
    }

    private static List<Signature> signed(int names) {
        return LongStream.rangeClosed(1, names).mapToObj(SignaturesTest::by).toList();
    }

    @Test
    void aNameThatDoesNotCountSaysWhy() {
        var roster = List.of(
                person(1, "1970", 1, Set.of(), false),
                person(2, "2008-10-20", 1, Set.of(), false),
                person(3, "2008-10-21", 1, Set.of(), false),
                person(4, "1970", 2, Set.of(), true),
                person(5, "", 0, Set.of(), false));
        var back = new Signature(new ResidentId(1), TODAY, true);
        var all = tally(10, ADULTS, List.of(by(1), by(2), by(3), by(4), by(5), by(1), back, by(99)), roster);
        assertEquals(
                List.of(Mark.COUNTS, Mark.COUNTS, Mark.UNDER_AGE, Mark.GONE, Mark.COUNTS, Mark.TWICE, Mark.TAKEN_BACK),
                marks(all));
        assertEquals(3, all.whole());
        var homes = tally(10, HOMES, List.of(by(2), by(1), by(3), by(5)), roster);
        assertEquals(List.of(Mark.COUNTS, Mark.SAME_VOICE, Mark.UNDER_AGE, Mark.NO_HOUSEHOLD), marks(homes));
        assertEquals(Optional.of(roster.get(1)), homes.lines().get(1).before());
        assertEquals(1, homes.whole());
    }

    @Test
    void onlyRepresentativesCountWhereRepresentativesAskAndAFlatHasOneVoice() {
        var roster = List.of(
                person(1, "1970", 1, Set.of(Role.REPRESENTATIVE), false),
                person(2, "1970", 1, Set.of(Role.COMMITTEE_MEMBER), false),
                person(3, "1970", 2, Set.of(Role.OWNER), false),
                person(4, "1970", 2, Set.of(Role.OWNER), false),
                person(5, "1970", 3, Set.of(Role.OWNER), false));
        assertEquals(
                List.of(Mark.NOT_OF_BODY, Mark.COUNTS),
                marks(tally(5, REPRESENTATIVES, List.of(by(2), by(1)), roster)));
        var owners = tally(5, OWNERS, List.of(by(4), by(3), by(1)), roster);
        assertEquals(List.of(Mark.COUNTS, Mark.SAME_VOICE, Mark.NOT_OF_BODY), marks(owners));
        assertEquals(2, owners.whole());
    }

    @Test
    void theDayOnWhichItIsMetIsThatOfTheLastNameNeeded() {
        var roster = LongStream.rangeClosed(1, 20)
                .mapToObj(i -> person(i, "1970", 0, Set.of(), false))
                .toList();
        var first = new Signature(new ResidentId(1), TODAY.minusDays(9), false);
        var late = new Signature(new ResidentId(3), TODAY, false);
        var second = new Signature(new ResidentId(2), TODAY.minusDays(3), false);
        var request = Request.atLeast(1, 10, ADULTS, 30, "法律");
        var met = Signatures.tally(BODY, request, List.of(first, late, second), roster, TODAY);
        assertEquals(Optional.of(TODAY.minusDays(3)), met.metOn());
        assertEquals(Optional.of(TODAY.plusDays(27)), met.holdBy());
        assertEquals(
                Optional.empty(),
                Signatures.tally(BODY, request, List.of(first), roster, TODAY).holdBy());
    }

    @Test
    void ofNobodyNothingIsAShare() {
        assertFalse(tally(10, ADULTS, List.of(by(1)), List.of()).isMet());
        assertEquals(1, tally(10, ADULTS, List.of(), List.of()).missing());
    }

    /** The same written as a list is gone through by hand: line by line, with what was struck out before. */
    @Test
    void aThousandListsCountAsByHand() {
        var chance = new Random(11);
        for (int round = 0; round < 1000; round++) {
            var roster = IntStream.rangeClosed(1, 1 + chance.nextInt(30))
                    .mapToObj(i -> person(
                            i,
                            chance.nextInt(4) == 0 ? "2012" : "1970",
                            chance.nextInt(8),
                            chance.nextBoolean() ? Set.of(Role.REPRESENTATIVE) : Set.of(),
                            chance.nextInt(6) == 0))
                    .toList();
            var names = IntStream.range(0, chance.nextInt(20))
                    .mapToObj(_ -> new Signature(
                            new ResidentId(1 + chance.nextInt(roster.size())), TODAY, chance.nextInt(5) == 0))
                    .toList();
            for (var of : List.of(ADULTS, HOMES, REPRESENTATIVES)) {
                var tally = tally(5, of, names, roster);
                assertEquals(byHand(of, names, roster), tally.signed(), () -> of + " " + names);
                assertEquals(whole(of, roster), tally.whole());
                assertEquals(tally.signed() * 5 >= tally.whole() && tally.whole() > 0, tally.isMet());
            }
        }
    }

    private static boolean mayAsk(Entitlement of, Resident who) {
        boolean grown = !who.birth().equals("2012");
        return who.retired().isEmpty()
                && switch (of.who()) {
                    case RESIDENTS -> grown;
                    case HOUSEHOLDS -> grown && who.household().isPresent();
                    case ROLES -> who.roles().contains(Role.REPRESENTATIVE);
                    case INVITED -> false;
                };
    }

    private static Object voice(Entitlement of, Resident who) {
        return of.who() == Who.HOUSEHOLDS ? who.household() : who.id();
    }

    private static long byHand(Entitlement of, List<Signature> names, List<Resident> roster) {
        var struck = new ArrayList<Object>();
        for (var name : names) {
            for (var who : roster) {
                boolean his = who.id().equals(name.resident()) && !name.isTakenBack() && mayAsk(of, who);
                if (his && !struck.contains(voice(of, who))) {
                    struck.add(voice(of, who));
                }
            }
        }
        return struck.size();
    }

    private static long whole(Entitlement of, List<Resident> roster) {
        var voices = new HashSet<>();
        for (var who : roster) {
            if (mayAsk(of, who)) {
                voices.add(voice(of, who));
            }
        }
        return voices.size();
    }
}
