package org.yishi.model.disclosure;

/**
 * What is put up. The days are those that hold where nothing else is written down; the village may set its own, never
 * fewer than a law asks for.
 */
public enum DisclosureKind {
    /** 村务、居务公开: affairs, money, the carrying-out of what was decided (村委会组织法(2025) art. 35: at least 15 days). */
    AFFAIRS(15, false, Sense.SETTLED),
    /** 决议公开: what was decided (the same article; its carrying-out is public affairs). */
    RESOLUTION(15, false, Sense.SETTLED),
    /** 实施结果公开: what came of it (art. 35, 协商落实情况). */
    CARRYING_OUT(15, false, Sense.SETTLED),
    /** 集体资产方案征求意见, before a vote (浙江省农村集体资产管理条例 art. 20). */
    ASSET_PLAN(15, false, Sense.ASKING),
    /** 业主表决事项公示: owners' votes; five working days where the place has no longer period (绍兴). */
    OWNERS(5, true, Sense.OPEN),
    /** Anything else, as the village's own rules say. */
    OTHER(7, false, Sense.OPEN);

    private final int days;
    private final boolean working;
    private final Sense sense;

    DisclosureKind(int days, boolean working, Sense sense) {
        this.days = days;
        this.working = working;
        this.sense = sense;
    }

    /** How many days at least. */
    public int days() {
        return days;
    }

    /** Whether only working days count. */
    public boolean isWorking() {
        return working;
    }

    /** What it asks of those who read it. */
    public Sense sense() {
        return sense;
    }
}
