/** The counting methods by worked examples, beside naive second forms of themselves, and by what must always hold. */
package org.yishi.rule.count;
