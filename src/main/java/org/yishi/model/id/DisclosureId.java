package org.yishi.model.id;

/** Names something that is put up. */
public record DisclosureId(long value) implements Id {}
