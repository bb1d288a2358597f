/**
 * Lists of matters that somebody sends in, as Excel or CSV.
 *
 * <pre>{@code
 * var lists = new TopicLists(work);
 * var preview = lists.open(Path.of("议题清单.xlsx")).orThrow();   // only reads
 * preview.rows();                                                // each with what is doubtful
 * lists.take(preview, preview.proposed());                       // one transaction
 * }</pre>
 */
@NullMarked
package org.yishi.desk.topics;

import org.jspecify.annotations.NullMarked;
