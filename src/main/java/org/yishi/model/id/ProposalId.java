package org.yishi.model.id;

/** Names a proposal that a meeting works out. */
public record ProposalId(long value) implements Id {}
