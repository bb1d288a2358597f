/** Work off the JavaFX thread and the way back onto it: the only place that starts threads or hops between them. */
@NullMarked
package org.yishi.window.kit.work;

import org.jspecify.annotations.NullMarked;
