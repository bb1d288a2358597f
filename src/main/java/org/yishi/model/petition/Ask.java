package org.yishi.model.petition;

/**
 * What a petition asks for.
 *
 * @param body the code of the body that is to meet
 * @param place under which of the body's rules of asking, from 0
 */
public record Ask(String body, int place) {
    public Ask {
        if (place < 0) {
            throw new IllegalArgumentException("place below zero: " + place);
        }
    }
}
