package org.yishi.model.sight;

/** A filter under the name that the village gave it. */
public record SavedFilter(String name, TaskFilter filter) {}
