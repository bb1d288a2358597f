package org.yishi.store.rescue;

import java.util.List;

/**
 * What was brought from a damaged file into a new one.
 *
 * @param parts by table
 * @param lostCommits commits of the log behind its first torn place
 * @param damagedPages pages that could not be read as what they should be
 * @param journalGaps entries of the journal that are not there, by number
 * @param leftOut rows that were read but could not stand, with their values
 * @param emptied references to lost rows that were emptied
 */
public record Salvaged(
        List<Part> parts,
        int lostCommits,
        int damagedPages,
        List<Long> journalGaps,
        List<String> leftOut,
        int emptied) {
    /**
     * The rows of a table.
     *
     * @param kept how many stand in the new file
     * @param lost the ids of those that the journal knows of but that could not be read
     * @param changed the ids of those that are not as the journal knows them
     * @param unreadable rows that stood on a page but could not be read
     */
    public record Part(String table, long kept, List<Long> lost, List<Long> changed, int unreadable) {
        boolean isWhole() {
            return lost.isEmpty() && changed.isEmpty() && unreadable == 0;
        }
    }

    /** Whether nothing is missing as far as the journal can tell. */
    public boolean isWhole() {
        return lostCommits == 0
                && journalGaps.isEmpty()
                && leftOut.isEmpty()
                && emptied == 0
                && parts.stream().allMatch(Part::isWhole);
    }

    /** How many rows stand in the new file. */
    public long kept() {
        return parts.stream().mapToLong(Part::kept).sum();
    }
}
