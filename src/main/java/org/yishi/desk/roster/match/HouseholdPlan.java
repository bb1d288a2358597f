package org.yishi.desk.roster.match;

import java.util.Optional;
import org.yishi.model.id.HouseholdId;

/**
 * A household of the file and what it is on the roster.
 *
 * @param number as the village gives it; empty where the file tells none
 * @param headName empty where the file tells none
 * @param address the head's, else the first that is told
 * @param microGrid the micro-grid in which the house lies; empty where not told
 * @param grid the grid in which the house lies; empty where not told
 * @param known the household of the roster that it is; empty where it is new
 */
public record HouseholdPlan(
        String number, String headName, String address, String microGrid, String grid, Optional<HouseholdId> known) {}
