@NullMarked
package org.yishi.command.topic;

import org.jspecify.annotations.NullMarked;
