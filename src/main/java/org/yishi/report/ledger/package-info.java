/** The ledgers 台账 of matters, meetings, resolutions and disclosures as Excel files, a row a thing. */
@NullMarked
package org.yishi.report.ledger;

import org.jspecify.annotations.NullMarked;
