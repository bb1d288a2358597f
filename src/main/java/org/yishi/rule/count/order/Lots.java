package org.yishi.rule.count.order;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * A lot drawn in public: who stands first is favoured by it. It says nothing of equals of whom it lacks one.
 *
 * @param order candidates as drawn; empty where no lot was drawn
 */
public record Lots(List<Integer> order) {
    public Lots {
        order = List.copyOf(order);
    }

    /** Whom it favours least. */
    public Optional<Integer> last(List<Integer> equals) {
        return knows(equals) ? equals.stream().max(Comparator.comparingInt(order::indexOf)) : Optional.empty();
    }

    /** Whom it favours most. */
    public Optional<Integer> first(List<Integer> equals) {
        return knows(equals) ? equals.stream().min(Comparator.comparingInt(order::indexOf)) : Optional.empty();
    }

    private boolean knows(List<Integer> equals) {
        return new HashSet<>(order).containsAll(equals);
    }
}
