/** The groups 小组 of a meeting and who sits in which. */
@NullMarked
package org.yishi.model.team;

import org.jspecify.annotations.NullMarked;
