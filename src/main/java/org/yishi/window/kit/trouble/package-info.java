/** What a failure of the machine is called. */
@NullMarked
package org.yishi.window.kit.trouble;

import org.jspecify.annotations.NullMarked;
