/**
 * What people say in a meeting beside their votes, and what is made of it: opinions 意见, each followed from raised to
 * answered (意见跟踪), and proposals 方案 with the dots 贴点 that people give them.
 */
@NullMarked
package org.yishi.model.forum.opinion;

import org.jspecify.annotations.NullMarked;
