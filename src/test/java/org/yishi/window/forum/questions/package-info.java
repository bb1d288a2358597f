@NullMarked
package org.yishi.window.forum.questions;

import org.jspecify.annotations.NullMarked;
