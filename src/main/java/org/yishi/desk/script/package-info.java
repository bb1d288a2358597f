/**
 * A meeting written down as text, one line a step, in words a clerk reads; read here into steps and nothing done yet.
 *
 * <pre>{@code
 * 会议 村民代表会议
 * 时间 2026-03-05 19:00
 * 议程 表决 修复文化礼堂屋面 | 15分钟
 * 全部签到
 * 19:00 开会
 * }</pre>
 */
@NullMarked
package org.yishi.desk.script;

import org.jspecify.annotations.NullMarked;
