package org.yishi.model.compact;

import java.time.LocalDate;

/**
 * What somebody wants changed.
 *
 * @param article the id of the article it is about; empty for the whole text
 * @param saidBy as written down; empty where they gave no name
 * @param answer the reason for taking it or not; empty while open
 */
public record Suggestion(
        long id,
        long version,
        String article,
        String words,
        String saidBy,
        LocalDate takenOn,
        SuggestionState state,
        String answer,
        String answeredBy) {}
