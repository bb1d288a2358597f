@NullMarked
package org.yishi.command;

import org.jspecify.annotations.NullMarked;
