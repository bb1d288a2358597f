package org.yishi.desk.roster.match;

import org.yishi.desk.roster.table.Field;

/**
 * One field that the file tells differently.
 *
 * @param field which
 * @param from as it is on the roster; empty where nothing was known. Names of enum values for sex and roles, joined by
 *     commas; identity numbers masked
 * @param to as the file tells it, in the same form
 */
public record Change(Field field, String from, String to) {}
