/** The list of what is put up: its rows by group, with their words. */
@NullMarked
package org.yishi.window.disclosure.list;

import org.jspecify.annotations.NullMarked;
