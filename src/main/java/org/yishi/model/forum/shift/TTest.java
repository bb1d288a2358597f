package org.yishi.model.forum.shift;

/**
 * Student's t for paired scores: whether chance alone would move a mean so far.
 *
 * @param t the mean of the differences over its standard error
 * @param degrees of freedom: pairs less one
 * @param error the standard error of the mean difference
 * @param p the chance of such a t or a larger one, either way, if nobody moved on the whole
 * @param low the lower end of the 95 % interval of the mean difference
 * @param high its upper end
 */
public record TTest(double t, int degrees, double error, double p, double low, double high) {
    private static final double ONE_IN_TWENTY = 0.05;
    private static final double ONE_IN_HUNDRED = 0.01;
    private static final double ONE_IN_THOUSAND = 0.001;

    /** The stars that scholars expect: p below 0.05, 0.01, 0.001; none where it is not below 0.05. */
    public int stars() {
        if (p < ONE_IN_THOUSAND) {
            return 3;
        }
        return p < ONE_IN_HUNDRED ? 2 : p < ONE_IN_TWENTY ? 1 : 0;
    }
}
