package org.yishi.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yishi.model.Refusal;
import org.yishi.model.body.Body;
import org.yishi.model.body.Customs;
import org.yishi.model.body.Entitlement;
import org.yishi.model.body.NoticeRule;
import org.yishi.model.body.Power;
import org.yishi.model.body.ProxyRule;
import org.yishi.model.body.Rule;
import org.yishi.model.body.Turnout;
import org.yishi.model.people.Gender;
import org.yishi.model.people.Role;
import org.yishi.model.people.VillageKind;
import org.yishi.model.presence.Attendee;
import org.yishi.model.presence.Capacity;
import org.yishi.model.verdict.Weight;

/** Who may vote for whom: bodies by their limits, and what goes on in the hall. */
class MandatesTest {
    private static final String PAPER = "书面委托书";

    /** What a body allows: how many, whether within a household, and of whom it is made. */
    private static Body body(int perHolder, boolean sameHousehold, Role role) {
        return new Body(
                "a",
                "会",
                "Body",
                Set.of(VillageKind.VILLAGE),
                Power.DECIDES,
                LocalDate.of(2026, 1, 1),
                Optional.empty(),
                new Entitlement(Entitlement.Who.ROLES, Set.of(role), 18),
                List.of(new Rule("ordinary", List.of(), Turnout.PRESENT, List.of(), List.of(), false, "依据")),
                List.of(),
                new ProxyRule(perHolder, sameHousehold, "依据"),
                new NoticeRule(0, ""),
                Customs.NONE,
                false,
                0,
                "");
    }

    private static String asked(Body body, Hall hall, int principal, int holder, String paper) {
        return Mandates.of(body, hall.attendance(), hall.attendees, hall.proxies)
                .refusal(hall.attendees.get(principal - 1), hall.attendees.get(holder - 1), paper)
                .map(Refusal::key)
                .orElse("given");
    }

    @ParameterizedTest(name = "at most {0} each: the one after {1} is {2}")
    @CsvSource(delimiter = '|', textBlock = """
        0 | 0 | meeting.proxy-not-allowed
        0 | 1 | meeting.proxy-not-allowed
        1 | 0 | given
        1 | 1 | meeting.proxy-too-many
        3 | 0 | given
        3 | 2 | given
        3 | 3 | meeting.proxy-too-many
        9 | 8 | given
        9 | 9 | meeting.proxy-too-many
        """)
    void aHolderTakesAsManyAsTheBodyAllows(int perHolder, int held, String outcome) {
        var hall = Hall.of(12).in(1);
        IntStream.rangeClosed(1, held).forEach(i -> hall.proxy(i + 1, 1));
        assertEquals(outcome, asked(body(perHolder, false, Role.REPRESENTATIVE), hall, 12, 1, PAPER));
    }

    @Test
    void aProxyThatEndedLeavesRoomForAnother() {
        var hall = Hall.of(6).in(1).proxy(2, 1).proxy(3, 1).proxy(4, 1);
        assertEquals("meeting.proxy-too-many", asked(body(3, false, Role.REPRESENTATIVE), hall, 5, 1, PAPER));
        hall.endProxy(0);
        assertEquals("given", asked(body(3, false, Role.REPRESENTATIVE), hall, 5, 1, PAPER));
        assertEquals("given", asked(body(3, false, Role.REPRESENTATIVE), hall, 2, 1, PAPER));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        the holder is in the room                  | i1        |     | 2>1 | given
        the holder has not come yet                |           |     | 2>1 | given
        the holder has left                        | i1 o1     |     | 2>1 | given
        the principal is in the room               | i1 i2     |     | 2>1 | meeting.proxy-principal-in
        the principal has left                     | i1 i2 o2  |     | 2>1 | given
        the principal asked to be excused          | i1 e2     |     | 2>1 | given
        oneself                                    | i1        |     | 2>2 | meeting.proxy-to-oneself
        the principal gave it to another           | i1 i3     | 2>3 | 2>1 | meeting.proxy-given-already
        the principal gave it to the same          | i1        | 2>1 | 2>1 | meeting.proxy-given-already
        the holder gave their own away             | i3        | 1>3 | 2>1 | meeting.proxy-holder-gave
        the principal holds another's: a chain     | i1        | 3>2 | 2>1 | meeting.proxy-handed-on
        a circle                                   |           | 1>2 | 2>1 | meeting.proxy-holder-gave
        who sits in has nothing to give            | i1        |     | 5>1 | meeting.proxy-nothing-to-give
        who sits in holds nothing                  | i5        |     | 2>5 | meeting.proxy-not-entitled
        """)
    void whereThreeAreAllowed(String what, String events, String given, String asked, String outcome) {
        var hall = played(events, given);
        var people = asked.split(">");
        assertEquals(
                outcome,
                asked(
                        body(3, false, Role.REPRESENTATIVE),
                        hall,
                        Integer.parseInt(people[0]),
                        Integer.parseInt(people[1]),
                        PAPER),
                what);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "representatives with a paper, 3, REPRESENTATIVE, 书面委托书, given",
        "representatives with its number, 3, REPRESENTATIVE, 12号, given",
        "representatives without, 3, REPRESENTATIVE, ' ', meeting.proxy-not-in-writing",
        "owners without, 3, OWNER, '', meeting.proxy-not-in-writing",
        "none allowed and none shown, 0, OWNER, '', meeting.proxy-not-allowed"
    })
    void everyProxyIsInWriting(String what, int perHolder, Role role, String paper, String outcome) {
        assertEquals(outcome, asked(body(perHolder, false, role), Hall.of(3).in(1), 2, 1, paper), what);
    }

    @ParameterizedTest(name = "principal of {0}, holder of {1} who {2}: {3}")
    @CsvSource({
        "H1, H1, votes, given",
        "H1, H1, sits in, given",
        "H1, H2, votes, meeting.proxy-other-household",
        "H1, H2, sits in, meeting.proxy-other-household",
        "'', '', votes, meeting.proxy-other-household"
    })
    void aMemberOfTheCollectiveIsSpokenForWithinTheHouseholdAlone(
            String principal, String holder, String capacity, String outcome) {
        var hall = new Hall();
        lives(hall, principal, Capacity.ENTITLED);
        lives(hall, holder, capacity.equals("votes") ? Capacity.ENTITLED : Capacity.OBSERVER);
        hall.in(2);
        assertEquals(outcome, asked(body(9, true, Role.COLLECTIVE_MEMBER), hall, 1, 2, PAPER));
    }

    @Test
    void anOwnersAgentNeedNotBeAnOwner() {
        var hall = played("i5", "");
        assertEquals("given", asked(body(3, false, Role.OWNER), hall, 2, 5, PAPER));
    }

    private static Hall played(String events, String given) {
        var hall = Hall.of(4);
        hall.add(Capacity.OBSERVER, Weight.NONE);
        if (given != null && !given.isEmpty()) {
            var people = given.split(">");
            hall.proxy(Integer.parseInt(people[0]), Integer.parseInt(people[1]));
        }
        for (var event : events == null || events.isBlank() ? new String[0] : events.split(" ")) {
            int who = Integer.parseInt(event.substring(1));
            switch (event.charAt(0)) {
                case 'i' -> hall.in(who);
                case 'o' -> hall.out(who);
                default -> hall.excused(who);
            }
        }
        return hall;
    }

    private static void lives(Hall hall, String household, Capacity capacity) {
        var id = hall.add(capacity, new Weight(1, 1, 0));
        var a = hall.attendees.removeLast();
        hall.attendees.add(new Attendee(
                id,
                a.meeting(),
                a.number(),
                Optional.empty(),
                a.name(),
                "",
                "",
                Gender.UNKNOWN,
                "",
                household,
                "",
                capacity,
                a.weight()));
    }
}
