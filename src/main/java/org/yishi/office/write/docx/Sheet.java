package org.yishi.office.write.docx;

/**
 * The sheet of paper, in twentieths of a point.
 *
 * @param footer from the sheet's lower edge to that of the page number
 */
record Sheet(int width, int height, int top, int right, int bottom, int left, int footer) {
    int textWidth() {
        return width - left - right;
    }
}
