/**
 * What every window uses: notices with undo, labelled fields, file dialogs, the way from place to place; work off the
 * JavaFX thread in {@code work}, the look in {@code look}.
 *
 * <p>A view is a class with one constructor that takes a {@link org.yishi.window.kit.Kit} and its desk, builds its
 * nodes and hands them out by {@link org.yishi.window.kit.View#root()}. It reads with {@code kit.ask(...)}, changes
 * with {@code kit.act(...)}, and never waits on the JavaFX thread.
 */
@NullMarked
package org.yishi.window.kit;

import org.jspecify.annotations.NullMarked;
