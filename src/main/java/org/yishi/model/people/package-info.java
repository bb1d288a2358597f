/** The village and its people: residents, households, units, roles. */
@NullMarked
package org.yishi.model.people;

import org.jspecify.annotations.NullMarked;
