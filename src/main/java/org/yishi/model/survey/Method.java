package org.yishi.model.survey;

import java.util.List;

/**
 * How a survey was made, as it was laid down when it was opened; nothing of it changes afterwards.
 *
 * @param quotas how many are asked in each grid, in the order of the draw
 * @param least the share of answers below which the result does not count
 * @param onlyTouched whether only some grids were asked, because the matter is theirs
 * @param leftOut how many were left out because they carried the matter out
 */
public record Method(List<Quota> quotas, Share least, boolean onlyTouched, int leftOut) {
    public Method {
        quotas = List.copyOf(quotas);
    }

    /** How many are asked, without substitutes. */
    public int asked() {
        return quotas.stream().mapToInt(Quota::asked).sum();
    }

    /** How many could have been drawn. */
    public int people() {
        return quotas.stream().mapToInt(Quota::people).sum();
    }
}
