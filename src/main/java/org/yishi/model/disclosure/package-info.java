/** What is put up on the wall 公示、公开, for how long, and what residents say to it. */
@NullMarked
package org.yishi.model.disclosure;

import org.jspecify.annotations.NullMarked;
