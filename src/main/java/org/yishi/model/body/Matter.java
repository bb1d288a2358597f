package org.yishi.model.body;

/** What an agenda item is about, as far as the law asks who may decide it (DOMAIN: who may decide what). */
public enum Matter {
    /** Anything the law says nothing special about. */
    GENERAL,
    /** 村庄规划建设、年度计划. */
    PLANNING,
    /** 误工补贴人员及标准. */
    ALLOWANCE,
    /** 村集体经济所得资金和物资的使用. */
    COLLECTIVE_FUNDS,
    /** 公益事业的兴办. */
    PUBLIC_WORKS,
    /** 筹资筹劳（一事一议）. */
    FUNDRAISING,
    /** 重点帮扶人员. */
    SUPPORT,
    /** 村规民约、自治章程. */
    VILLAGE_RULES,
    /** 居民公约. */
    RESIDENTS_COMPACT,
    /** 集体经济组织章程. */
    CHARTER,
    /** 集体成员身份确认. */
    MEMBERSHIP,
    /** 土地承包、调整承包地. */
    LAND_CONTRACT,
    /** 宅基地. */
    HOMESTEAD,
    /** 征地补偿费的使用、分配. */
    LAND_COMPENSATION,
    /** 集体财产的处分、重大投资、举债. */
    COLLECTIVE_ASSETS,
    /** 选举. */
    ELECTION,
    /** 另行选举: the further ballot for seats that the first one left open. */
    ELECTION_RERUN,
    /** 罢免. */
    RECALL,
    /** 民主评议. */
    REVIEW,
    /** 筹集建筑物及其附属设施的维修资金. */
    MAINTENANCE_FUND,
    /** 改建、重建建筑物. */
    REBUILDING,
    /** 改变共有部分用途或者利用共有部分经营. */
    COMMON_PARTS,
    /** 上次议定事项落实情况: what was promised before, and how it stands. */
    FOLLOW_UP
}
