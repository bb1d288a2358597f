/** What figures are made of: meetings, tasks, matters, notices and surveys of some time, as the village file tells them. */
@NullMarked
package org.yishi.model.figure.fact;

import org.jspecify.annotations.NullMarked;
