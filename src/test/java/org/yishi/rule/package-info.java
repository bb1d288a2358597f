/** The arithmetic of decisions at its edges, in tables and beside a second, naive form of itself. */
package org.yishi.rule;
