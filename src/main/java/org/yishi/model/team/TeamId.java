package org.yishi.model.team;

import org.yishi.model.id.Id;

/** Names a group of a meeting. */
public record TeamId(long value) implements Id {}
