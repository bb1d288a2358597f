package org.yishi.desk.roster;

/** What became of an import: residents added, changed, found the same, and rows left out. */
public record Taken(int added, int changed, int same, int refused) {}
