package org.yishi.model.survey;

/**
 * Somebody who is asked, as whoever goes there must know.
 *
 * @param lot the first digits of the lot, in hexadecimal
 * @param household the household's number, or its head where it has none; empty where neither is known
 * @param phone empty where none
 */
public record AskedPerson(
        Asked asked, String lot, String name, String group, String household, String address, String phone) {}
