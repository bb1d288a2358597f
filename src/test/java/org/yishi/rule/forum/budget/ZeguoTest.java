package org.yishi.rule.forum.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yishi.model.count.Fraction;
import org.yishi.model.forum.budget.Filling;
import org.yishi.model.forum.budget.Score;
import org.yishi.model.forum.budget.funding.FundingLine;

/**
 * The size of Zeguo 泽国 2005: 30 projects that ask for 136.92 million yuan, of which 40 million are there, scored 0 to 10
 * by 275 people, of which the first 12 were taken up. What a single project cost and scored was not published: the costs
 * here are made up so that they add up to the published sum, and so are the scores.
 */
final class ZeguoTest {
    private static final long PURSE = 4_000_000_000L;
    private static final long ASKED = 13_692_000_000L;
    private static final int PEOPLE = 275;

    /** In ten thousand yuan; the first twelve come to 3,950. */
    private static final List<Integer> COSTS = List.of(
            240, 410, 320, 180, 560, 290, 330, 450, 370, 260, 310, 230, 620, 540, 480, 710, 390, 830, 460, 520, 275,
            640, 915, 345, 580, 700, 425, 812, 298, 202);

    @Test
    void twelveOfThirtyProjectsArePaidAndTheThirteenthSaysWhatItLacks() {
        var costs = COSTS.stream().map(c -> c * 1_000_000L).toList();
        assertEquals(ASKED, costs.stream().mapToLong(Long::longValue).sum());
        var scores = new ArrayList<Score>();
        for (int i = 0; i < costs.size(); i++) {
            // The sum of what 275 people gave, so that the mean is exact and no two are alike.
            scores.add(new Score(i + 1L, new Fraction(2_600 - i * 37L, PEOPLE)));
        }
        var book = Lists.book(PURSE, Lists.rules(Filling.STOP), costs, scores);
        assertEquals(9_692_000_000L, book.missing());
        var funding = Filled.of(book);
        assertEquals(12, funding.funded().size());
        assertEquals(3_950_000_000L, funding.spent());
        assertEquals(50_000_000L, funding.left());
        var missed = funding.justMissed().orElseThrow();
        assertEquals(13, missed.project().number());
        assertEquals(570_000_000L, missed.lacking());
        assertEquals(new Fraction(37, PEOPLE), missed.behind().orElseThrow());
        assertEquals(
                funding.spent(),
                funding.funded().stream().mapToLong(l -> l.project().cost()).sum());
        assertTrue(funding.lines().stream().map(FundingLine::rank).allMatch(r -> r > 0));
    }
}
