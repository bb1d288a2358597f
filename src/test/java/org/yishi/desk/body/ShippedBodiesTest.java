package org.yishi.desk.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yishi.model.body.Bar;
import org.yishi.model.body.Base;
import org.yishi.model.body.Body;
import org.yishi.model.body.Comparison;
import org.yishi.model.body.Matter;
import org.yishi.model.body.Measure;
import org.yishi.model.body.Power;
import org.yishi.model.body.Rule;
import org.yishi.model.body.Threshold;
import org.yishi.model.people.VillageKind;

/** The bodies that come with the program say what the law says. */
class ShippedBodiesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 5);
    private static final List<Body> ALL = BodyFiles.defaults();

    private static Body body(String code, LocalDate day) {
        return ALL.stream()
                .filter(b -> b.code().equals(code) && b.holdsOn(day))
                .reduce((first, later) -> later)
                .orElseThrow(() -> new AssertionError(code));
    }

    @ParameterizedTest(name = "{0}, {1}: {2} {3}; {4}")
    @CsvSource(delimiter = '|', textBlock = """
        villagers-assembly              | GENERAL        | PRESENT | >1/2 ENTITLED   | >1/2 PRESENT
        villagers-assembly-households   | GENERAL        | PRESENT | >=2/3 ENTITLED  | >1/2 PRESENT
        villagers-representatives       | GENERAL        | PRESENT | >=2/3 ENTITLED  | >1/2 PRESENT
        villagers-representatives       | REVIEW         | PRESENT | >=2/3 ENTITLED  | >1/2 PRESENT
        village-group                   | GENERAL        | PRESENT | >=2/3 ENTITLED  | >1/2 PRESENT
        village-group-households        | GENERAL        | PRESENT | >=2/3 ENTITLED  | >1/2 PRESENT
        villagers-election              | ELECTION       | CAST    | >1/2 REGISTERED | >1/2 CAST
        villagers-election              | ELECTION_RERUN | CAST    | >1/2 REGISTERED | >=1/3 CAST
        villagers-recall                | RECALL         | CAST    | >1/2 REGISTERED | >1/2 CAST
        villagers-by-election           | ELECTION       | CAST    | >1/2 REGISTERED | >1/2 CAST
        villagers-by-election-representatives | ELECTION | CAST    | >=2/3 REGISTERED | >1/2 CAST
        fundraising                     | FUNDRAISING    | PRESENT | >=2/3 ENTITLED HOUSEHOLDS | >1/2 PRESENT HOUSEHOLDS
        residents-assembly              | GENERAL        | PRESENT | >1/2 ENTITLED   | >1/2 PRESENT
        residents-assembly-households   | GENERAL        | PRESENT | >1/2 ENTITLED   | >1/2 PRESENT
        residents-representatives       | GENERAL        | PRESENT | >=2/3 ENTITLED  | >1/2 PRESENT
        residents-election              | ELECTION       | CAST    | >1/2 REGISTERED | >1/2 CAST
        residents-election-households   | RECALL         | CAST    | >1/2 REGISTERED | >1/2 CAST
        residents-election-representatives | ELECTION    | CAST    | >2/3 REGISTERED | >1/2 CAST
        residents-election-representatives | ELECTION_RERUN | CAST | >2/3 REGISTERED | >=1/3 CAST
        residents-election-representatives | RECALL      | CAST    | >2/3 REGISTERED | >1/2 CAST
        collective-assembly             | LAND_CONTRACT  | PRESENT | >=2/3 ENTITLED  | >=2/3 ENTITLED
        collective-representatives      | COLLECTIVE_ASSETS | PRESENT | ''           | >=2/3 ENTITLED
        collective-board                | GENERAL        | PRESENT | >=2/3 ENTITLED  | >1/2 ENTITLED
        party-assembly                  | GENERAL        | PRESENT | >=2/3 ENTITLED  | >=1/2 ENTITLED
        owners-assembly                 | GENERAL        | CAST    | >=2/3 ENTITLED, >=2/3 ENTITLED AREA | >1/2 PARTICIPATING, >1/2 PARTICIPATING AREA
        owners-assembly                 | MAINTENANCE_FUND | CAST  | >=2/3 ENTITLED, >=2/3 ENTITLED AREA | >=3/4 PARTICIPATING, >=3/4 PARTICIPATING AREA
        owners-assembly                 | REBUILDING     | CAST    | >=2/3 ENTITLED, >=2/3 ENTITLED AREA | >=3/4 PARTICIPATING, >=3/4 PARTICIPATING AREA
        owners-assembly                 | COMMON_PARTS   | CAST    | >=2/3 ENTITLED, >=2/3 ENTITLED AREA | >=3/4 PARTICIPATING, >=3/4 PARTICIPATING AREA
        owners-committee                | GENERAL        | PRESENT | >1/2 ENTITLED   | >1/2 ENTITLED
        deliberation                    | GENERAL        | PRESENT | ''              | ''
        heart-to-heart                  | GENERAL        | PRESENT | ''              | ''
        hundred-families                | GENERAL        | PRESENT | ''              | ''
        roberts-rules                   | GENERAL        | PRESENT | ''              | >1/2 DECIDED
        """)
    void eachBodyDecidesAsItsSourceSays(String code, Matter matter, String turnout, String quorum, String adoption) {
        var rule = body(code, DAY).ruleFor(matter);
        assertEquals(turnout, rule.turnout().name());
        assertEquals(quorum, written(rule.quorum()));
        assertEquals(adoption, written(rule.adoption()));
    }

    private static String written(List<Threshold> shares) {
        return shares.stream()
                .map(t -> (t.comparison() == Comparison.MORE_THAN ? ">" : ">=") + t.numerator() + "/" + t.denominator()
                        + " " + t.base() + (t.measure() == Measure.HEADS ? "" : " " + t.measure()))
                .collect(Collectors.joining(", "));
    }

    @Test
    void aMeetingOf2025GetsTheRulesOf2025() {
        var before = body("villagers-representatives", LocalDate.of(2025, 12, 31));
        var after = body("villagers-representatives", LocalDate.of(2026, 1, 1));
        assertTrue(before.rules().getFirst().source().contains("2018"));
        assertTrue(after.rules().getFirst().source().contains("2025"));
        assertEquals(
                ">=2/3 ENTITLED", written(before.ruleFor(Matter.LAND_CONTRACT).adoption()));
        assertTrue(after.barFor(Matter.LAND_CONTRACT).isPresent());
        assertTrue(before.barFor(Matter.VILLAGE_RULES).isPresent());
    }

    @ParameterizedTest(name = "{0} on {1}: {2}; {3}")
    @CsvSource(delimiter = '|', textBlock = """
        villagers-assembly            | 2025-12-31 | >1/2 ENTITLED   | >1/2 PRESENT
        villagers-assembly-households | 2025-12-31 | >=2/3 ENTITLED  | >1/2 PRESENT
        village-group                 | 2025-12-31 | >=2/3 ENTITLED  | >1/2 PRESENT
        villagers-election            | 2025-12-31 | >1/2 REGISTERED | >1/2 CAST
        villagers-recall              | 2025-12-31 | >1/2 REGISTERED | >1/2 CAST
        residents-assembly            | 2025-12-31 | >1/2 ENTITLED   | >1/2 PRESENT
        residents-assembly-households | 2025-12-31 | >1/2 ENTITLED   | >1/2 PRESENT
        collective-assembly           | 2025-05-01 | >=2/3 ENTITLED  | >=2/3 ENTITLED
        owners-committee              | 2025-12-31 | >1/2 ENTITLED   | >1/2 ENTITLED
        heart-to-heart                | 2025-12-31 | ''              | ''
        """)
    void aMeetingBefore2026KeepsTheRulesOfItsDay(String code, LocalDate day, String quorum, String adoption) {
        var rule = body(code, day).rules().getFirst();
        assertEquals(quorum, written(rule.quorum()));
        assertEquals(adoption, written(rule.adoption()));
    }

    @ParameterizedTest(name = "{0} may not decide {1}: goes to {2}")
    @CsvSource(textBlock = """
        villagers-representatives,  VILLAGE_RULES,     villagers-assembly
        villagers-representatives,  LAND_CONTRACT,     collective-assembly
        villagers-representatives,  HOMESTEAD,         collective-assembly
        villagers-representatives,  LAND_COMPENSATION, collective-assembly
        villagers-representatives,  COLLECTIVE_ASSETS, collective-assembly
        villagers-representatives,  ELECTION,          villagers-election
        villagers-representatives,  RECALL,            villagers-recall
        villagers-assembly,         LAND_COMPENSATION, collective-assembly
        collective-representatives, CHARTER,           collective-assembly
        collective-representatives, MEMBERSHIP,        collective-assembly
        collective-representatives, LAND_CONTRACT,     collective-assembly
        collective-representatives, LAND_COMPENSATION, collective-assembly
        owners-committee,           REBUILDING,        owners-assembly
        residents-representatives,  MAINTENANCE_FUND,  owners-assembly
        """)
    void whatABodyMayNotDecideGoesToTheOneThatMay(String code, Matter matter, String to) {
        assertEquals(to, body(code, DAY).barFor(matter).map(Bar::goesTo).orElse("nowhere"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        villagers-assembly,         VILLAGE_RULES
        villagers-assembly,         PUBLIC_WORKS
        villagers-representatives,  PUBLIC_WORKS
        villagers-representatives,  COLLECTIVE_FUNDS
        residents-representatives,  RESIDENTS_COMPACT
        collective-representatives, COLLECTIVE_ASSETS
        collective-assembly,        CHARTER
        villagers-election,         ELECTION
        residents-election,         RECALL
        owners-assembly,            REBUILDING
        """)
    void whatABodyMayDecideIsNotBarred(String code, Matter matter) {
        assertTrue(body(code, DAY).barFor(matter).isEmpty());
    }

    @Test
    void everyBarGoesToABodyThatMayDecide() {
        for (var body : ALL) {
            for (var bar : body.bars()) {
                var to = body(bar.goesTo(), DAY);
                assertTrue(to.barFor(bar.matter()).isEmpty(), () -> body.code() + " " + bar);
                assertFalse(bar.why().isBlank() || bar.whyEn().isBlank(), body::code);
                assertTrue(bar.why().endsWith("。") && bar.whyEn().endsWith("."), bar::toString);
            }
        }
    }

    @ParameterizedTest(name = "{0}: {1} a holder, one household {2}")
    @CsvSource(textBlock = """
        villagers-assembly, 0, false
        villagers-representatives, 0, false
        villagers-election, 3, false
        residents-election, 3, false
        residents-election-representatives, 0, false
        collective-assembly, 9, true
        owners-committee, 0, false
        """)
    void proxiesFollowTheBody(String code, int perHolder, boolean oneHousehold) {
        assertEquals(perHolder, body(code, DAY).proxy().perHolder());
        assertEquals(oneHousehold, body(code, DAY).proxy().sameHousehold());
    }

    @ParameterizedTest(name = "{0}: {1} days, every {2} months")
    @CsvSource(textBlock = """
        villagers-assembly, 10, 12
        villagers-representatives, 3, 3
        residents-assembly, 10, 0
        residents-representatives, 0, 6
        collective-assembly, 10, 12
        owners-assembly, 15, 0
        """)
    void noticeAndFrequencyFollowTheBody(String code, int days, int months) {
        assertEquals(days, body(code, DAY).notice().days());
        assertEquals(months, body(code, DAY).meetsEvery());
    }

    @Test
    void aDeliberationDecidesNothingAndSaysSo() {
        for (var body : ALL) {
            if (body.power() == Power.DELIBERATES && !body.code().equals("roberts-rules")) {
                assertFalse(body.rules().getFirst().isBinding(), body::code);
                assertTrue(body.note().contains("不约束任何人"), body::code);
            }
        }
    }

    @Test
    void noBodyNamesOneRuleTwiceForADay() {
        var seen = new HashSet<String>();
        for (var body : ALL) {
            assertTrue(seen.add(body.code() + body.holdsFrom()), body::code);
        }
        for (var day : List.of(LocalDate.of(2025, 12, 31), DAY)) {
            var codes = ALL.stream().filter(b -> b.holdsOn(day)).map(Body::code).toList();
            assertEquals(Set.copyOf(codes).size(), codes.size());
        }
    }

    @Test
    void everyNumberHasItsSource() {
        for (var body : ALL) {
            assertTrue(body.rules().stream().map(Rule::source).noneMatch(String::isBlank), body::code);
            assertFalse(
                    body.notice().source().isBlank() || body.proxy().source().isBlank(), body::code);
        }
    }

    @Test
    void villagesAndCommunitiesHaveTheirOwn() {
        assertEquals(
                Set.of(VillageKind.VILLAGE),
                body("villagers-representatives", DAY).scope());
        assertEquals(
                Set.of(VillageKind.COMMUNITY),
                body("residents-representatives", DAY).scope());
        assertEquals(2, body("owners-assembly", DAY).scope().size());
    }

    @Test
    void onlyElectionsCountTheRegistered() {
        for (var body : ALL) {
            boolean registered =
                    body.rules().stream().flatMap(r -> r.quorum().stream()).anyMatch(t -> t.base() == Base.REGISTERED);
            assertEquals(body.code().contains("election") || body.code().contains("recall"), registered, body::code);
        }
    }

    @Test
    void theIndexNamesEveryFileOfTheFolder() throws IOException {
        var folder = Path.of("assets", "bodies");
        var named = Files.readAllLines(folder.resolve("index.txt")).stream()
                .filter(line -> !line.startsWith("#"))
                .collect(Collectors.toSet());
        try (var files = Files.list(folder)) {
            var there = files.map(f -> f.getFileName().toString())
                    .filter(f -> f.endsWith(".toml"))
                    .collect(Collectors.toSet());
            assertEquals(there, named);
        }
        assertEquals(ALL.size(), BodyFiles.readAll(folder).orThrow().size());
    }
}
