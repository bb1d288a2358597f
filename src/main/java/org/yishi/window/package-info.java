/**
 * The windows. A folder for each place of the program; what they share is in {@code kit}; the main window, which holds
 * the places together, is here.
 */
@NullMarked
package org.yishi.window;

import org.jspecify.annotations.NullMarked;
