/**
 * From the cells of one row to one person: names, births, phones, identity numbers, roles, each with what is wrong about
 * it. Pure; the day of today comes in.
 */
@NullMarked
package org.yishi.desk.roster.person;

import org.jspecify.annotations.NullMarked;
