package org.yishi.model.figure.ledger;

import org.yishi.model.disclosure.Disclosure;

/**
 * A disclosure in its ledger.
 *
 * @param topic the number of its matter; empty where it has none
 */
public record NoticeLine(Disclosure disclosure, String topic) {}
