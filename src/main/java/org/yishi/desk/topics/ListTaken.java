package org.yishi.desk.topics;

import java.util.List;

/**
 * What became of a list.
 *
 * @param numbers of the matters that were taken down, in the order of the list
 * @param joined how many were joined to a matter that was there
 * @param left how many rows were left out, because they were there already by then
 */
public record ListTaken(List<String> numbers, int joined, int left) {
    public ListTaken {
        numbers = List.copyOf(numbers);
    }
}
