@NullMarked
package org.yishi.rule.forum.question;

import org.jspecify.annotations.NullMarked;
