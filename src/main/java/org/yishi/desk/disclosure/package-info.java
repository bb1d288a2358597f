/**
 * What ought to be on the wall and what is: found in the record, drafted from it, checked before it hangs, and counted in
 * days.
 */
@NullMarked
package org.yishi.desk.disclosure;

import org.jspecify.annotations.NullMarked;
