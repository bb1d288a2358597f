/**
 * Who may sit, who may vote and what a decision needs: bodies and their rules, as data.
 *
 * <p>过半数 is {@code MORE_THAN}, 以上 is {@code AT_LEAST} (民法典 art. 1259). A number never stands without its base
 * and unit.
 */
@NullMarked
package org.yishi.model.body;

import org.jspecify.annotations.NullMarked;
