package org.yishi.model.petition;

import java.time.LocalDate;
import org.yishi.model.id.ResidentId;

/**
 * One name under a petition.
 *
 * @param on the day of signing
 * @param isTakenBack whether it was taken back since; it stays in the record
 */
public record Signature(ResidentId resident, LocalDate on, boolean isTakenBack) {}
