/** Numbers as shapes for the wall: strokes as they are drawn on a blackboard, and bars that need no colour. */
@NullMarked
package org.yishi.window.projector.figure;

import org.jspecify.annotations.NullMarked;
