package org.yishi.desk.script.deed;

import java.util.Optional;
import org.yishi.desk.script.word.Moment;

/**
 * One line of a script.
 *
 * @param line its number in the file, from 1
 * @param at the time it begins with, where it does
 * @param refusal present where the next line expects it to be refused: words that the refusal must say, or none
 */
public record Step(int line, Optional<Moment> at, Deed deed, Optional<String> refusal) {
    public Step refusedWith(String words) {
        return new Step(line, at, deed, Optional.of(words));
    }
}
