/** A roll call: names called one after the other, each answer by one key. */
@NullMarked
package org.yishi.window.hall.vote.call;

import org.jspecify.annotations.NullMarked;
