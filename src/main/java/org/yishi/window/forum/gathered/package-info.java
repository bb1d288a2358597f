/** What the pages of opinions and of proposals share: their desks, boxes, menus, a panel for one line. */
@NullMarked
package org.yishi.window.forum.gathered;

import org.jspecify.annotations.NullMarked;
