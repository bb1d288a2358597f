package org.yishi.model.lot;

import org.yishi.model.id.Id;

/** Names a draw by lot. */
public record LotId(long value) implements Id {}
