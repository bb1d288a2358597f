/** The names by which a village file knows its rows; each kind of thing has its own record. */
@NullMarked
package org.yishi.model.id;

import org.jspecify.annotations.NullMarked;
