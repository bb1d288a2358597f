/** What the file says after its program was killed in the middle of its work. */
@NullMarked
package org.yishi.fault;

import org.jspecify.annotations.NullMarked;
