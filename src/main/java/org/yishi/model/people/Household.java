package org.yishi.model.people;

import java.util.Optional;
import org.yishi.model.id.HouseholdId;
import org.yishi.model.id.UnitId;

/**
 * A household 户: the unit of "one household, one voice".
 *
 * @param number the number the village gives it; empty where it has none
 * @param address empty where not told
 * @param headName the head's name as the roster tells it 户主; for telling people of one name apart
 */
public record Household(HouseholdId id, String number, String headName, String address, Optional<UnitId> grid) {}
