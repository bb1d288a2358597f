/** The program's entry and its wiring: everything is built here by constructors, top to bottom. */
@NullMarked
package org.yishi.app;

import org.jspecify.annotations.NullMarked;
