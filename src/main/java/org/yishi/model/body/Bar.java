package org.yishi.model.body;

/**
 * A matter that the body may not decide.
 *
 * @param why one sentence for the person at the keyboard, with its source
 * @param whyEn the same in English
 * @param goesTo code of the body that may; empty where it depends
 */
public record Bar(Matter matter, String why, String whyEn, String goesTo) {}
