/**
 * The tests that keep the house: its walls, the size of its files, its words, its formatting, its licences.
 *
 * <p>Each check is proven by something wrong that it must find, so that none can pass because it looks at nothing. A
 * check names what to do in its failure, where it can with lines to paste.
 *
 * <p>An exception stands in the code itself, as a line comment that begins with {@code // house:} and gives the reason;
 * {@link org.yishi.house.SizeTest} says which there are.
 */
@NullMarked
package org.yishi.house;

import org.jspecify.annotations.NullMarked;
