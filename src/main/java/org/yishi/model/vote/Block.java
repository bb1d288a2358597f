package org.yishi.model.vote;

import org.yishi.model.verdict.Count;

/**
 * What one teller counted in one row or block of the hall.
 *
 * @param name e.g. 第三排; empty where the hall was counted as a whole
 * @param teller empty where nobody was named
 */
public record Block(String name, String teller, Count count) {}
