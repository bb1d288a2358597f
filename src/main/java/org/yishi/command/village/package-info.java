/** Commands about a village file as a whole. */
@NullMarked
package org.yishi.command.village;

import org.jspecify.annotations.NullMarked;
