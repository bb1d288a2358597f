package org.yishi.rule.count;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.yishi.model.count.Ballots;
import org.yishi.model.count.CountingMethod;
import org.yishi.model.count.PostBox;
import org.yishi.model.count.Ranking;
import org.yishi.model.count.Slate;
import org.yishi.model.count.Tabulation;

/**
 * Several posts on one paper, with the votes that step down: a candidate's votes for a higher post count again for the
 * lower ones (票数下加, a provincial election rule, its art. 27; off unless the village's own rules say so).
 *
 * <pre>{@code
 * var posts = new Posts(box, true, Posts.TooMany.VOIDS_PART);
 * var head = posts.count(0, Set.of());                        // 主任: its own votes
 * var deputies = posts.count(1, Set.copyOf(head.elected()));  // 副主任: and those for 主任; who is elected stands no more
 * }</pre>
 *
 * <p>Conventions:
 *
 * <ul>
 *   <li>One with 40 votes for 主任, 30 for 副主任 and 20 for 委员 has 40, 70 and 90. A paper that names the same person for
 *       two posts counts for that person once in each post, never twice: nobody has more votes than there are papers.
 *   <li>More names for a post than its seats: void, the part alone or the whole paper, as the village's rules say. Fewer:
 *       valid. An illegible part is void, the rest counts. A void part does not step down.
 *   <li>Valid, invalid and blank are told of the post's own part; the votes that step down come on top of it.
 * </ul>
 */
public final class Posts {
    /** What more names than seats make void. */
    public enum TooMany {
        /** The part of that post. */
        VOIDS_PART,
        /** The whole paper. */
        VOIDS_PAPER
    }

    private final PostBox box;
    private final boolean steppingDown;
    private final TooMany tooMany;

    public Posts(PostBox box, boolean steppingDown, TooMany tooMany) {
        this.box = box;
        this.steppingDown = steppingDown;
        this.tooMany = tooMany;
    }

    /**
     * The count of one post, by the most votes; the body's majority is asked for on top of it.
     *
     * @param post by number, 0 is the highest
     * @param elected who is elected to a higher post and stands no more
     */
    public Tabulation count(int post, Set<Integer> elected) {
        var slate = new Slate(box.posts().get(post).name(), box.candidates(), elected, seats(post));
        var tray = new Tray(slate.size());
        for (var paper : box.papers()) {
            if (isVoid(paper, post)) {
                tray.invalid += paper.papers();
            } else if (paper.named().get(post).isEmpty()) {
                tray.blank += paper.papers();
            } else {
                tray.valid += paper.papers();
            }
            var counted = counted(paper, post);
            counted.andNot(gone(slate));
            counted.stream().forEach(candidate -> tray.votes[candidate] += paper.papers());
        }
        return tray.filled(CountingMethod.LIMITED, new Ballots.Ranked(slate, List.<Ranking>of()));
    }

    /** The votes of a post's own part alone, by candidate; the rest of a total stepped down from the posts above. */
    public List<Long> own(int post, Set<Integer> elected) {
        var own = new long[box.candidates().size()];
        for (var paper : box.papers()) {
            if (!isVoid(paper, post)) {
                paper.named().get(post).stream()
                        .filter(candidate -> !elected.contains(candidate))
                        .forEach(candidate -> own[candidate] += paper.papers());
            }
        }
        return Arrays.stream(own).boxed().toList();
    }

    private int seats(int post) {
        return box.posts().get(post).seats();
    }

    private static BitSet gone(Slate slate) {
        var gone = new BitSet();
        slate.withdrawn().forEach(gone::set);
        return gone;
    }

    /** Whom a paper counts for in a post: its own part, and the parts above where votes step down. */
    private BitSet counted(PostBox.Paper paper, int post) {
        var counted = new BitSet();
        for (int part = steppingDown ? 0 : post; part <= post; part++) {
            if (!isVoid(paper, part)) {
                paper.named().get(part).forEach(counted::set);
            }
        }
        return counted;
    }

    private boolean isVoid(PostBox.Paper paper, int post) {
        if (tooMany == TooMany.VOIDS_PAPER) {
            for (int part = 0; part < box.posts().size(); part++) {
                if (paper.named().get(part).size() > seats(part)) {
                    return true;
                }
            }
        }
        return paper.illegible().contains(post) || paper.named().get(post).size() > seats(post);
    }

    /** All posts from the highest down by the most votes alone; who is elected or tied higher up is told there. */
    public List<Tabulation> countAll() {
        var counts = new ArrayList<Tabulation>();
        var elected = new HashSet<Integer>();
        for (int post = 0; post < box.posts().size(); post++) {
            var count = count(post, elected);
            counts.add(count);
            elected.addAll(count.elected());
        }
        return counts;
    }
}
