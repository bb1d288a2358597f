@NullMarked
package org.yishi.desk.forum.questions;

import org.jspecify.annotations.NullMarked;
