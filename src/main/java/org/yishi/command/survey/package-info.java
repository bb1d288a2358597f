/** Surveys of satisfaction from a shell: drawn, listed, told. */
@NullMarked
package org.yishi.command.survey;

import org.jspecify.annotations.NullMarked;
