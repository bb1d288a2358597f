package org.yishi.model.compact;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * One version of a text.
 *
 * @param number from 1
 * @param reasons why an article is to be changed, by its id
 * @param adoption by whom and with what count it was adopted; empty before
 * @param filedOn when it was filed with the township 备案
 * @param inForce the first day on which it holds
 * @param ended the first day on which it no longer holds
 */
public record Version(
        long id,
        long compact,
        int number,
        CompactText text,
        Map<String, String> reasons,
        VersionState state,
        LocalDate madeOn,
        Optional<LocalDate> adoptedOn,
        String adoption,
        Optional<LocalDate> filedOn,
        Optional<LocalDate> putUpOn,
        Optional<LocalDate> inForce,
        Optional<LocalDate> ended) {
    public Version {
        reasons = Map.copyOf(reasons);
    }

    public boolean isDraft() {
        return state == VersionState.DRAFT;
    }

    public boolean isAdopted() {
        return state == VersionState.ADOPTED;
    }

    /** Whether it holds on a day. */
    public boolean holdsOn(LocalDate day) {
        return isAdopted()
                && inForce.map(first -> !day.isBefore(first)).orElse(false)
                && ended.map(day::isBefore).orElse(true);
    }

    /** The same version with another text; only a draft's can be kept. */
    public Version withText(CompactText other, Map<String, String> otherReasons) {
        return new Version(
                id,
                compact,
                number,
                other,
                otherReasons,
                state,
                madeOn,
                adoptedOn,
                adoption,
                filedOn,
                putUpOn,
                inForce,
                ended);
    }

    /** The same version given up. */
    public Version dropped() {
        return new Version(
                id,
                compact,
                number,
                text,
                reasons,
                VersionState.DROPPED,
                madeOn,
                adoptedOn,
                adoption,
                filedOn,
                putUpOn,
                inForce,
                ended);
    }

    /** The same version adopted. */
    public Version adopted(LocalDate on, String words, LocalDate from) {
        return new Version(
                id,
                compact,
                number,
                text,
                reasons,
                VersionState.ADOPTED,
                madeOn,
                Optional.of(on),
                words,
                filedOn,
                putUpOn,
                Optional.of(from),
                ended);
    }

    /** The same version with the days of what follows its adoption. */
    public Version followed(Optional<LocalDate> filed, Optional<LocalDate> putUp, Optional<LocalDate> end) {
        return new Version(
                id, compact, number, text, reasons, state, madeOn, adoptedOn, adoption, filed, putUp, inForce, end);
    }
}
