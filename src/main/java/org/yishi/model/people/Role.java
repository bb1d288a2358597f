package org.yishi.model.people;

/** What a resident is to the village beyond living there; decides who may sit where. */
public enum Role {
    /** 村(居)委会成员. */
    COMMITTEE_MEMBER,
    /** 村民代表 or 居民代表. */
    REPRESENTATIVE,
    /** 党员 with a vote. */
    PARTY_MEMBER,
    /** 村党组织委员. */
    PARTY_COMMITTEE,
    /** 户代表: speaks for the household unless another does today. */
    HOUSEHOLD_VOICE,
    /** 村(居)务监督委员会成员. */
    SUPERVISOR,
    /** 村民小组长. */
    GROUP_LEADER,
    /** 业主. */
    OWNER,
    /** 业主委员会成员. */
    OWNERS_COMMITTEE,
    /** 农村集体经济组织成员. */
    COLLECTIVE_MEMBER,
    /** 集体经济组织成员代表. */
    COLLECTIVE_REPRESENTATIVE,
    /** 理事会成员. */
    COLLECTIVE_BOARD,
    /** 议事会成员. */
    COUNCIL_MEMBER
}
