/** The single transferable vote, its arithmetic. */
package org.yishi.rule.count.stv;
