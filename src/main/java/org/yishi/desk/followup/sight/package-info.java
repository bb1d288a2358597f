/** How the village looks at its tasks: what the lights mean, which filters are kept. */
@NullMarked
package org.yishi.desk.followup.sight;

import org.jspecify.annotations.NullMarked;
