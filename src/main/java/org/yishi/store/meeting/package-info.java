/** The stores of a meeting: its agenda, people, speeches, votes, resolutions and minutes. */
@NullMarked
package org.yishi.store.meeting;

import org.jspecify.annotations.NullMarked;
