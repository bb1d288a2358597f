package org.yishi.model.compact;

import java.time.LocalDate;
import java.util.Optional;
import org.yishi.model.id.PollId;

/**
 * What a body decided on a draft, as a whole or on one change of it.
 *
 * @param poll the vote in this file, where it was held with it; else its count was typed in
 * @param part the id of the article it is about, {@link #FRAME} for title, chapters and closing, or empty for the whole
 * @param words who decided and with what count
 */
public record Decision(
        long id, long version, Optional<PollId> poll, String part, String words, boolean carried, LocalDate held) {
    /** What is not an article: title, preamble, chapter headings, closing. */
    public static final String FRAME = "frame";
}
