package org.yishi.model.survey;

import org.yishi.model.id.ResidentId;

/**
 * Somebody who was drawn. Nothing says whether or what this person answered.
 *
 * @param resident whose number on the roster is the number that drew the lot
 * @param grid as it was called on that day; empty where none
 * @param place from 1 in the order of the lots of the grid
 * @param substitute whether the person is asked only when one before could not be
 */
public record Asked(ResidentId resident, String grid, int place, boolean substitute) {}
