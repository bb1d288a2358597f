/** Ballot files as people and programs write them, and the ways in which they are wrong. */
package org.yishi.desk.count;
