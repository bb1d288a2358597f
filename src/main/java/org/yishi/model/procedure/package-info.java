/** The way a matter goes 流程, as data: what each stage asks for, and what was done. */
@NullMarked
package org.yishi.model.procedure;

import org.jspecify.annotations.NullMarked;
