/** Tests of tasks, matters and notices on a real file. */
@NullMarked
package org.yishi.store.matter;

import org.jspecify.annotations.NullMarked;
