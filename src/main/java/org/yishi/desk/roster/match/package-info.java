/**
 * Holds the people of a file against the roster: who is new, who has changed, who cannot be told apart. Pure functions of
 * both; nothing is written here.
 */
@NullMarked
package org.yishi.desk.roster.match;

import org.jspecify.annotations.NullMarked;
