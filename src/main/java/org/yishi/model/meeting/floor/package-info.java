/** Speaking rules 发言规则: what a meeting agrees on before it talks. */
@NullMarked
package org.yishi.model.meeting.floor;

import org.jspecify.annotations.NullMarked;
