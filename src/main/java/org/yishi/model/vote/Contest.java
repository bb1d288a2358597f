package org.yishi.model.vote;

import java.util.List;
import org.yishi.model.count.CountingMethod;
import org.yishi.model.count.PostBox;

/** What is asked on a paper. */
public sealed interface Contest {
    /** One question: yes, no or abstain. */
    record YesNo() implements Contest {}

    /**
     * A choice among several.
     *
     * @param candidates names or projects, as printed
     * @param seats how many are to be chosen
     * @param exactly whether a paper must name as many as there are seats; fewer is valid otherwise
     */
    record Among(CountingMethod method, List<String> candidates, int seats, boolean exactly) implements Contest {
        public Among {
            candidates = List.copyOf(candidates);
            if (candidates.isEmpty() || seats < 1 || seats > candidates.size()) {
                throw new IllegalArgumentException("not a choice: " + candidates.size() + " for " + seats);
            }
        }
    }

    /**
     * Several posts on one paper 一票多职, such as 主任, 副主任 and 委员; the same people may be named for each.
     *
     * @param posts the highest first
     * @param candidates names, one list for all posts
     * @param steppingDown whether votes for a higher post count for the lower ones too 票数下加; off unless the body's own
     *     rules say so
     * @param voidsPaper whether more names than seats for one post make the whole paper void, not that part alone
     */
    record Posts(List<PostBox.Post> posts, List<String> candidates, boolean steppingDown, boolean voidsPaper)
            implements Contest {
        public Posts {
            posts = List.copyOf(posts);
            candidates = List.copyOf(candidates);
            if (posts.isEmpty() || candidates.isEmpty()) {
                throw new IllegalArgumentException("not a choice: " + candidates.size() + " for " + posts);
            }
        }
    }

    /** The plain question. */
    Contest YES_NO = new YesNo();
}
