/** What is to be done today, of all that the village has going on. */
@NullMarked
package org.yishi.desk.home;

import org.jspecify.annotations.NullMarked;
