package org.yishi.model.forum.question;

import java.util.List;

/**
 * A question, or a project to be scored.
 *
 * @param number from 1, in the order of the form
 * @param words what is asked; not blank
 * @param choices of a {@link QuestionKind#CHOICE}, two to nine; else none
 * @param dontKnow whether the form offers "don't know" 不清楚; never for an open question
 */
public record Question(int number, String words, QuestionKind kind, List<String> choices, boolean dontKnow) {
    /** The best score. */
    public static final int HIGHEST = 10;

    /** One key each. */
    public static final int MOST_CHOICES = 9;

    public Question {
        choices = List.copyOf(choices);
        if (words.isBlank() || number < 1) {
            throw new IllegalArgumentException("no question: " + number + " " + words);
        }
        boolean isChoice = kind == QuestionKind.CHOICE;
        if (isChoice != (choices.size() >= 2) || choices.size() > MOST_CHOICES || (!isChoice && !choices.isEmpty())) {
            throw new IllegalArgumentException(kind + " with " + choices.size() + " choices: " + words);
        }
        if (kind == QuestionKind.OPEN && dontKnow) {
            throw new IllegalArgumentException("an open question needs no box: " + words);
        }
    }

    /** A project or a statement scored 0 to 10, with a box for "don't know". */
    public static Question scale(int number, String words) {
        return new Question(number, words, QuestionKind.SCALE, List.of(), true);
    }

    /** The same at another place. */
    public Question at(int place) {
        return new Question(place, words, kind, choices, dontKnow);
    }
}
