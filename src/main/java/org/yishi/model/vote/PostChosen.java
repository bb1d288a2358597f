package org.yishi.model.vote;

import org.yishi.model.count.PostBox;

/**
 * Who was chosen for one of several posts on a paper.
 *
 * @param choosing candidates by number in the contest's one list
 */
public record PostChosen(PostBox.Post post, Choosing choosing) {}
