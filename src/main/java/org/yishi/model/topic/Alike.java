package org.yishi.model.topic;

/**
 * A matter that sounds like what somebody says.
 *
 * @param percent how much alike, from 0 to 100: the shared part of the shorter one, rare pairs of letters weighing more
 * @param sameGrid whether both come from one grid
 */
public record Alike(Topic topic, int percent, boolean sameGrid) {}
