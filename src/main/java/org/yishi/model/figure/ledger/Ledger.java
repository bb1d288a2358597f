package org.yishi.model.figure.ledger;

/** The ledgers that are kept. */
public enum Ledger {
    /** 议题台账: 主要内容、商议过程、办理情况、评议结果 (宁波市法治乡村建设促进条例 art. 18). */
    TOPICS,
    /** 会议台账. */
    MEETINGS,
    /** 决议台账. */
    RESOLUTIONS,
    /** 公示台账. */
    DISCLOSURES
}
