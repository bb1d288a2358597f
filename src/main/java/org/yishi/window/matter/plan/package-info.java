/** The matters planned for a year. */
@NullMarked
package org.yishi.window.matter.plan;

import org.jspecify.annotations.NullMarked;
