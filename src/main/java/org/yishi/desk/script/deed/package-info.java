/** What a line of a script asks for, as values; made by the reader, carried out by the player. */
@NullMarked
package org.yishi.desk.script.deed;

import org.jspecify.annotations.NullMarked;
