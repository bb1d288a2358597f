package org.yishi.model.count;

import java.util.List;
import java.util.Set;

/**
 * Papers with several posts on one paper, such as 主任, 副主任 and 委员, and the same people under each.
 *
 * @param candidates names, one list for all posts
 * @param posts the highest first
 */
public record PostBox(List<String> candidates, List<Post> posts, List<Paper> papers) {
    public PostBox {
        candidates = List.copyOf(candidates);
        posts = List.copyOf(posts);
        papers = List.copyOf(papers);
        int parts = posts.size();
        if (parts == 0 || papers.stream().anyMatch(paper -> paper.named().size() != parts)) {
            throw new IllegalArgumentException("papers without a part for each of the posts: " + posts);
        }
    }

    /**
     * A post.
     *
     * @param seats how many are to be elected to it, at least 1
     */
    public record Post(String name, int seats) {
        public Post {
            if (seats < 1) {
                throw new IllegalArgumentException("no seat: " + name);
            }
        }
    }

    /**
     * Papers that all say the same.
     *
     * @param named whom they name for each post, in the order of the posts
     * @param illegible posts by number of which nobody can read the part
     * @param papers how many such papers, at least 1
     */
    public record Paper(List<Set<Integer>> named, Set<Integer> illegible, long papers) {
        public Paper {
            named = named.stream().map(Set::copyOf).toList();
            illegible = Set.copyOf(illegible);
            if (papers < 1) {
                throw new IllegalArgumentException("no such paper: " + papers);
            }
        }
    }
}
