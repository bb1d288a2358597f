package org.yishi.rule.count;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yishi.model.count.Fraction;
import org.yishi.model.count.PostBox;
import org.yishi.model.count.PostBox.Paper;
import org.yishi.model.count.PostBox.Post;
import org.yishi.model.count.Tabulation;
import org.yishi.rule.count.Posts.TooMany;

/** Several posts on one paper, and the votes that step down. */
class PostsTest {
    private static final List<Post> POSTS = List.of(new Post("主任", 1), new Post("副主任", 1), new Post("委员", 2));

    private static Posts posts(boolean steppingDown, TooMany tooMany, Paper... papers) {
        return new Posts(new PostBox(List.of("A", "B", "C", "D"), POSTS, List.of(papers)), steppingDown, tooMany);
    }

    private static Paper paper(long papers, Set<Integer> head, Set<Integer> deputy, Set<Integer> members) {
        return new Paper(List.of(head, deputy, members), Set.of(), papers);
    }

    private static String totals(Tabulation count) {
        return count.totals().stream().map(Fraction::toString).collect(Collectors.joining(" "));
    }

    @Test
    void votesForAHigherPostCountAgainForTheLowerOnes() {
        var posts = posts(
                true,
                TooMany.VOIDS_PART,
                paper(40, Set.of(0), Set.of(), Set.of()),
                paper(30, Set.of(), Set.of(0), Set.of()),
                paper(20, Set.of(), Set.of(), Set.of(0)));
        assertEquals("40 0 0 0", totals(posts.count(0, Set.of())));
        assertEquals("70 0 0 0", totals(posts.count(1, Set.of())));
        assertEquals("90 0 0 0", totals(posts.count(2, Set.of())));
    }

    @Test
    void withoutTheRuleEachPostHasItsOwnVotes() {
        var posts = posts(
                false,
                TooMany.VOIDS_PART,
                paper(40, Set.of(0), Set.of(1), Set.of(2)),
                paper(30, Set.of(1), Set.of(0), Set.of(0)));
        assertEquals("30 40 0 0", totals(posts.count(1, Set.of())));
        assertEquals("30 0 40 0", totals(posts.count(2, Set.of())));
    }

    @Test
    void aPaperCountsForAPersonOnceInEachPost() {
        var posts = posts(true, TooMany.VOIDS_PART, paper(10, Set.of(0), Set.of(0), Set.of(0, 1)));
        assertEquals("10 10 0 0", totals(posts.count(2, Set.of())));
    }

    @Test
    void whoIsElectedHigherStandsNoMore() {
        var counts = posts(
                        true,
                        TooMany.VOIDS_PART,
                        paper(50, Set.of(0), Set.of(1), Set.of(2, 3)),
                        paper(45, Set.of(1), Set.of(0), Set.of(2)),
                        paper(5, Set.of(2), Set.of(1), Set.of(3)))
                .countAll();
        assertEquals(
                List.of("A", "B", "CD"),
                counts.stream().map(c -> Papers.letters(c.elected())).toList());
        assertEquals("0 100 5 0", totals(counts.get(1)));
        assertEquals("0 0 100 55", totals(counts.get(2)));
    }

    @Test
    void tooManyNamesVoidThePartOrThePaperAsTheRulesSay() {
        var wrong = paper(7, Set.of(0), Set.of(1, 2), Set.of(3));
        var part = posts(true, TooMany.VOIDS_PART, wrong);
        assertEquals(7, part.count(0, Set.of()).valid());
        assertEquals(7, part.count(1, Set.of()).invalid());
        assertEquals("7 0 0 0", totals(part.count(1, Set.of())), "the part above still steps down");
        assertEquals("7 0 0 7", totals(part.count(2, Set.of())));
        var whole = posts(true, TooMany.VOIDS_PAPER, wrong);
        assertEquals(7, whole.count(0, Set.of()).invalid());
        assertEquals("0 0 0 0", totals(whole.count(2, Set.of())));
    }

    @Test
    void anIllegiblePartIsVoidAndTheRestCounts() {
        var posts = posts(true, TooMany.VOIDS_PAPER, new Paper(List.of(Set.of(0), Set.of(1), Set.of(2)), Set.of(0), 3));
        assertEquals(3, posts.count(0, Set.of()).invalid());
        assertEquals("0 3 3 0", totals(posts.count(2, Set.of())));
        assertEquals(3, posts.count(1, Set.of()).valid());
    }

    @Test
    void anEmptyPartIsBlankAndFewerNamesAreValid() {
        var posts = posts(true, TooMany.VOIDS_PART, paper(4, Set.of(), Set.of(1), Set.of(3)));
        assertEquals(4, posts.count(0, Set.of()).blank());
        assertEquals(4, posts.count(2, Set.of()).valid());
    }
}
