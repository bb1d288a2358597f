package org.yishi.office.write;

import java.time.Instant;

/**
 * What a file says of itself in its properties. Nothing of the machine or its user is written.
 *
 * @param title the file's title, as on its first page
 * @param author the body that issues it, such as the village committee
 * @param written when it was written
 */
public record About(String title, String author, Instant written) {}
