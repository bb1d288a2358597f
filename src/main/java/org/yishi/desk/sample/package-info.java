/** The sample village: fictional, built from its roster and its scripts through the same desks as any other. */
@NullMarked
package org.yishi.desk.sample;

import org.jspecify.annotations.NullMarked;
