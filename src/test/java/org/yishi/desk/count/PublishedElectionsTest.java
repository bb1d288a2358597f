package org.yishi.desk.count;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yishi.model.count.CountingMethod;
import org.yishi.model.count.Round;
import org.yishi.model.count.Tabulation;

/** Elections whose results were published, in {@code src/test/resources/elections} with their sources. */
class PublishedElectionsTest {
    private static Tabulation count(String name, CountingMethod method) {
        try {
            var found = Objects.requireNonNull(PublishedElectionsTest.class.getResource("/elections/" + name));
            return Recount.count(new Recount.Question(Path.of(found.toURI()), method, 0, List.of()))
                    .orThrow();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String elected(Tabulation count) {
        return count.elected().stream()
                .map(one -> count.slate().candidates().get(one))
                .collect(Collectors.joining(", "));
    }

    private static String votes(Tabulation count, int round) {
        var votes = (Round.Votes) count.rounds().get(round - 1);
        return votes.votes().stream().map(v -> v.decimal(5).toPlainString()).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        burlington-2009-finalists.blt | PLURALITY    | Kurt Wright
        burlington-2009-finalists.blt | IRV          | Bob Kiss
        burlington-2009-finalists.blt | STV_SCOTTISH | Bob Kiss
        burlington-2009-finalists.blt | SCHULZE      | Andy Montroll
        irish-president-1990.blt      | PLURALITY    | Brian Lenihan
        irish-president-1990.blt      | IRV          | Mary Robinson
        debian-2010-leader.toc        | SCHULZE      | Stefano Zacchiroli
        party-food.blt                | STV_SCOTTISH | Chocolate, Oranges, Strawberries
        two-of-four.blt               | STV_SCOTTISH | Andrea, Carter
        bob-sue-bill.blt              | IRV          | Sue
        """)
    void whoWasElectedIsElected(String file, CountingMethod method, String elected) {
        assertEquals(elected, elected(count(file, method)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        burlington-2009-finalists.blt | IRV          | 1 | 2554 2982 3297
        burlington-2009-finalists.blt | IRV          | 2 | 0 4314 4064
        irish-president-1990.blt      | IRV          | 1 | 694484 612265 267902
        irish-president-1990.blt      | IRV          | 2 | 731273 817830 0
        party-food.blt                | STV_SCOTTISH | 1 | 4 2 12 1 1
        party-food.blt                | STV_SCOTTISH | 2 | 4 2 6 5 3
        party-food.blt                | STV_SCOTTISH | 3 | 6 0 6 5 3
        two-of-four.blt               | STV_SCOTTISH | 1 | 40 0 0 17
        two-of-four.blt               | STV_SCOTTISH | 2 | 20 8 12 17
        two-of-four.blt               | STV_SCOTTISH | 3 | 20 0 20 17
        bob-sue-bill.blt              | IRV          | 1 | 2 2 1
        bob-sue-bill.blt              | IRV          | 2 | 2 3 0
        """)
    void eachRoundHasTheVotesThatWerePublished(String file, CountingMethod method, int round, String votes) {
        assertEquals(votes, votes(count(file, method), round));
    }

    @Test
    void whatWentToNobodyIsWhatWasDeclared() {
        assertEquals(
                25_548, count("irish-president-1990.blt", CountingMethod.IRV).exhausted());
        assertEquals(
                1_574_651, count("irish-president-1990.blt", CountingMethod.IRV).valid());
        assertEquals(
                436, count("debian-2010-leader.toc", CountingMethod.SCHULZE).papers());
    }

    @Test
    void burlingtonsDuelsAreThePublishedOnes() {
        var duels = (Round.Duels) count("burlington-2009-finalists.blt", CountingMethod.SCHULZE)
                .rounds()
                .getFirst();
        assertEquals(
                List.of(List.of(0L, 4_067L, 4_597L), List.of(3_477L, 0L, 4_314L), List.of(3_668L, 4_064L, 0L)),
                duels.preferred());
    }
}
