package org.yishi.desk.reminder;

/**
 * Somebody who answers for open tasks.
 *
 * @param late how many of them are late
 * @param soon how many are due within two weeks
 * @param open how many are open at all
 */
public record Owner(String name, int late, int soon, int open) {}
