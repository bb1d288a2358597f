package org.yishi.model.verdict;

/**
 * Papers accounted for.
 *
 * @param issued handed out 发出
 * @param returned taken back 收回
 */
public record Papers(long issued, long returned) {
    public Papers {
        if (issued < 0 || returned < 0) {
            throw new IllegalArgumentException("papers below zero");
        }
    }
}
