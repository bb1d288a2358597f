package org.yishi.model.vote;

import java.util.List;
import java.util.Optional;
import org.yishi.model.count.PostBox;

/**
 * Who was chosen for one of several posts on a paper.
 *
 * @param choosing candidates by number in the contest's one list
 * @param own by candidate, the votes of this post's own part of the papers; what a total has more stepped down from the
 *     posts above; empty where votes do not step down
 */
public record PostChosen(PostBox.Post post, Choosing choosing, List<Long> own) {
    public PostChosen {
        own = List.copyOf(own);
    }

    /** Who was chosen: for each of several posts, or for the one list under a post without a name. */
    public static List<PostChosen> of(Optional<Choosing> choosing, List<PostChosen> posts) {
        return choosing.map(c -> List.of(new PostChosen(
                        new PostBox.Post("", c.tabulation().slate().seats()), c, List.of())))
                .orElse(posts);
    }
}
