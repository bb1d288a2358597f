package org.yishi.model.forum.question;

import java.util.Optional;

/**
 * What stands on a form under one question.
 *
 * <p>Its {@link #mark} is how it is kept, typed and handed to scholars: {@code 7}, {@code ?} for don't know, nothing where
 * the form has no cross, and the words themselves under an open question.
 */
public sealed interface Answer {
    /** The mark of "don't know". */
    String DONT_KNOW = "?";

    /** A score of 0 to 10. */
    record Score(int value) implements Answer {}

    /** The choice of that number, from 1. */
    record Choice(int number) implements Answer {}

    /** An open answer; not blank. */
    record Words(String words) implements Answer {}

    /** Don't know 不清楚. */
    record DontKnow() implements Answer {}

    /** Nothing, or nothing that can be read. */
    record Blank() implements Answer {}

    /** As it is kept. */
    default String mark() {
        return switch (this) {
            case Score(int value) -> Integer.toString(value);
            case Choice(int number) -> Integer.toString(number);
            case Words(String words) -> words;
            case DontKnow() -> DONT_KNOW;
            case Blank() -> "";
        };
    }

    /** What a mark says under a question; empty where it can say nothing there, such as 11 of 10. */
    static Optional<Answer> of(Question question, String mark) {
        var plain = mark.strip();
        if (plain.isEmpty()) {
            return Optional.of(new Blank());
        }
        return switch (question.kind()) {
            case OPEN -> Optional.of(new Words(plain));
            case SCALE, CHOICE ->
                plain.equals(DONT_KNOW)
                        ? Optional.<Answer>of(new DontKnow()).filter(_ -> question.dontKnow())
                        : number(plain).flatMap(number -> of(question, number));
        };
    }

    private static Optional<Answer> of(Question question, int number) {
        if (question.kind() == QuestionKind.SCALE) {
            return number <= Question.HIGHEST ? Optional.of(new Score(number)) : Optional.empty();
        }
        return number >= 1 && number <= question.choices().size() ? Optional.of(new Choice(number)) : Optional.empty();
    }

    /** One or two digits of any width. */
    private static Optional<Integer> number(String mark) {
        boolean is = mark.length() <= 2 && mark.chars().allMatch(Character::isDigit);
        return is ? Optional.of(Integer.parseInt(mark)) : Optional.empty();
    }
}
