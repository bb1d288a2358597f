package org.yishi.office.write.docx.picture;

/** A picture and what stands under it. */
public record Captioned(Picture picture, String caption) {}
