/**
 * What exists: residents, bodies, meetings, votes, promises. Immutable records and sealed types; no I/O, no clock.
 *
 * <p>Every package below keeps to this: ids are records, lists are copied, invariants stand in compact constructors.
 */
@NullMarked
package org.yishi.model;

import org.jspecify.annotations.NullMarked;
