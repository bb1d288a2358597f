/** The papers of a vote: asked for in the hall and among a meeting's papers, written where the person says. */
@NullMarked
package org.yishi.window.paper;

import org.jspecify.annotations.NullMarked;
