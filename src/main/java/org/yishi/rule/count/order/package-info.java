/** Orders with equals in them: who gets the seats, what a lot says, who came in where. */
@NullMarked
package org.yishi.rule.count.order;

import org.jspecify.annotations.NullMarked;
