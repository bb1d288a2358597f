/** The tables of a village file: made, brought up to date, and known again. */
@NullMarked
package org.yishi.store.schema;

import org.jspecify.annotations.NullMarked;
