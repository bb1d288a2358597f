/** The days that are not as the week says, for periods of working days. */
@NullMarked
package org.yishi.window.disclosure.holiday;

import org.jspecify.annotations.NullMarked;
