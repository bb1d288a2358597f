/** Ballot papers: printed before a vote on paper, cut apart, sealed and handed out. */
@NullMarked
package org.yishi.report.ballot;

import org.jspecify.annotations.NullMarked;
