package org.yishi.office.write.docx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocDefaults;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPrDefault;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Finds the styles of a document by name; those that it lacks are taken over from the official layout. */
final class Styles {
    /** Those on which others rest come first. */
    private static final List<Style> ORDER = List.of(
            Style.FLUSH,
            Style.BODY,
            Style.CELL,
            Style.TITLE,
            Style.HEADING_1,
            Style.HEADING_2,
            Style.HEADING_3,
            Style.CELL_HEAD);

    private final CTStyles styles;
    private final Map<Style, String> ids = new EnumMap<>(Style.class);

    Styles(XWPFDocument document) {
        var part = document.getStyles() == null ? document.createStyles() : document.getStyles();
        styles = part.getCtStyles();
        for (var style : ORDER) {
            ids.put(
                    style,
                    named(styles, style.styleName())
                            .orElseGet(() -> takeOver(style))
                            .getStyleId());
        }
    }

    /** The id by which a paragraph refers to its style. */
    String id(Style style) {
        return ids.getOrDefault(style, "");
    }

    /** The width of a character of plain text, in twentieths of a point; 五号 where the document says nothing. */
    int characterWidth() {
        return named(styles, Style.FLUSH.styleName())
                .map(CTStyle::getRPr)
                .filter(look -> look.sizeOfSzArray() > 0)
                .or(this::defaults)
                .map(Styles::width)
                .orElse(210);
    }

    private Optional<CTRPr> defaults() {
        return Optional.ofNullable(styles.getDocDefaults())
                .map(CTDocDefaults::getRPrDefault)
                .map(CTRPrDefault::getRPr)
                .filter(look -> look.sizeOfSzArray() > 0);
    }

    private static int width(CTRPr look) {
        int size = look.getSzArray(0).getVal() instanceof BigInteger halfPoints ? halfPoints.intValue() : 21;
        boolean spaced = look.sizeOfSpacingArray() > 0;
        return size * 10 + (spaced && look.getSpacingArray(0).getVal() instanceof BigInteger by ? by.intValue() : 0);
    }

    private CTStyle takeOver(Style style) {
        var taken = (CTStyle) named(official(), style.styleName()).orElseThrow().copy();
        if (taken.isSetBasedOn()) {
            taken.getBasedOn().setVal(here(taken.getBasedOn().getVal()));
        }
        if (taken.isSetNext()) {
            taken.getNext().setVal(here(taken.getNext().getVal()));
        }
        while (styles.getStyleList().stream().anyMatch(s -> taken.getStyleId().equals(s.getStyleId()))) {
            taken.setStyleId(taken.getStyleId() + "Yishi");
        }
        if (taken.isSetDefault()) {
            taken.unsetDefault();
        }
        var added = styles.addNewStyle();
        added.set(taken);
        return added;
    }

    private String here(String officialId) {
        return ORDER.stream()
                .filter(s -> s.styleName().replace(" ", "").equalsIgnoreCase(officialId.replace(" ", "")))
                .map(this::id)
                .findFirst()
                .orElse(id(Style.FLUSH));
    }

    private static Optional<CTStyle> named(CTStyles styles, String name) {
        return styles.getStyleList().stream()
                .filter(s -> s.getType() == STStyleType.PARAGRAPH && s.getName() != null)
                .filter(s -> name.equalsIgnoreCase(s.getName().getVal()))
                .findFirst();
    }

    private static CTStyles official() {
        try (var stream = new Skeleton("official", Fonts.standard()).styles()) {
            return StylesDocument.Factory.parse(stream).getStyles();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XmlException e) {
            throw new IllegalStateException("the program's own styles", e);
        }
    }
}
