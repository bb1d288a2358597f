/** What stands in the ledgers 台账, a line a thing. */
@NullMarked
package org.yishi.model.figure.ledger;

import org.jspecify.annotations.NullMarked;
