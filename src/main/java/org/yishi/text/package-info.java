/**
 * Every sentence a person reads, in Chinese first and English: the message bundles, the verdict's sentence, dates, the
 * order of names, pinyin, masking.
 */
@NullMarked
package org.yishi.text;

import org.jspecify.annotations.NullMarked;
