package org.yishi.office.write.docx;

import java.math.BigInteger;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** The sections of a document: what page is being written on. */
final class Pages {
    private static final int A4_WIDTH = 11906;
    private static final int A4_HEIGHT = 16838;
    private static final int MARGIN = 1440;

    private final CTSectPr given;
    private CTSectPr current;

    /** Takes the page of a document as the first. */
    Pages(CTBody body) {
        given = body.isSetSectPr() ? (CTSectPr) body.getSectPr().copy() : CTSectPr.Factory.newInstance();
        if (!given.isSetPgSz()) {
            given.addNewPgSz();
            given.getPgSz().setW(BigInteger.valueOf(A4_WIDTH));
            given.getPgSz().setH(BigInteger.valueOf(A4_HEIGHT));
        }
        current = given;
    }

    /** What stands at the end of the last section. */
    CTSectPr current() {
        return current;
    }

    /** Goes on with another page. An upright page is the document's own. */
    void turnTo(Page page) {
        var next = (CTSectPr) given.copy();
        if (page != Page.UPRIGHT) {
            set(next, page.sheet());
        }
        if (page == Page.SLIPS) {
            bare(next);
        }
        current = next;
    }

    /** Takes the page's numbers away. */
    void bare() {
        bare(current);
    }

    /** Without headers and footers: a paper of a secret vote bears no number, not even that of its page. */
    private static void bare(CTSectPr section) {
        while (section.sizeOfHeaderReferenceArray() > 0) {
            section.removeHeaderReference(0);
        }
        while (section.sizeOfFooterReferenceArray() > 0) {
            section.removeFooterReference(0);
        }
    }

    private static void set(CTSectPr section, Page.Sheet sheet) {
        var size = section.getPgSz();
        size.setW(BigInteger.valueOf(sheet.width()));
        size.setH(BigInteger.valueOf(sheet.height()));
        size.setOrient(sheet.width() > sheet.height() ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
        var margins = section.isSetPgMar() ? section.getPgMar() : section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(sheet.top()));
        margins.setRight(BigInteger.valueOf(sheet.right()));
        margins.setBottom(BigInteger.valueOf(sheet.bottom()));
        margins.setLeft(BigInteger.valueOf(sheet.left()));
        margins.setHeader(BigInteger.valueOf(Math.min(sheet.top() / 2, 851)));
        margins.setFooter(BigInteger.valueOf(sheet.footer()));
        margins.setGutter(BigInteger.ZERO);
    }

    /** How wide the text runs, in twentieths of a point. */
    int textWidth() {
        int width = number(current.getPgSz().getW(), A4_WIDTH);
        if (!current.isSetPgMar()) {
            return width - 2 * MARGIN;
        }
        var margins = current.getPgMar();
        return width - number(margins.getLeft(), MARGIN) - number(margins.getRight(), MARGIN);
    }

    private static int number(Object twips, int otherwise) {
        return twips instanceof BigInteger number ? number.intValue() : otherwise;
    }
}
