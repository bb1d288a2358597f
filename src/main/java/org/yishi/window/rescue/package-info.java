/** What a person sees of a village file that cannot be opened, and the ways on from there. */
@NullMarked
package org.yishi.window.rescue;

import org.jspecify.annotations.NullMarked;
