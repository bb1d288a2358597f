package org.yishi.model.compact;

/** What became of a suggestion. */
public enum SuggestionState {
    OPEN,
    TAKEN,
    PARTLY,
    NOT_TAKEN,
    /** Taken back, or typed in by mistake; kept. */
    TAKEN_BACK;

    public boolean isAnswered() {
        return this == TAKEN || this == PARTLY || this == NOT_TAKEN;
    }
}
