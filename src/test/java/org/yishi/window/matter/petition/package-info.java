@NullMarked
package org.yishi.window.matter.petition;

import org.jspecify.annotations.NullMarked;
