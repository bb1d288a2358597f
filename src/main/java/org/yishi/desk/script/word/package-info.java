/** The words, numbers, days and names of a script's line. */
@NullMarked
package org.yishi.desk.script.word;

import org.jspecify.annotations.NullMarked;
