/** Lines of scripts about what happens beside and between meetings. */
@NullMarked
package org.yishi.desk.script.way;

import org.jspecify.annotations.NullMarked;
