/** Counting a file from a shell: what it prints, and how it ends. */
package org.yishi.command.count;
