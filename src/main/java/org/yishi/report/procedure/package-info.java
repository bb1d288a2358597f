/** The papers of a matter's way through its procedure. */
@NullMarked
package org.yishi.report.procedure;

import org.jspecify.annotations.NullMarked;
