package org.yishi.office.write.docx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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

/** Finds the styles of an own template by name; those that it lacks are taken over from the official layout. */
final class TemplateStyles {
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
    private final Map<String, CTStyle> byName;
    private final Map<Style, String> ids = new EnumMap<>(Style.class);

    TemplateStyles(XWPFDocument document) {
        var part = document.getStyles() == null ? document.createStyles() : document.getStyles();
        styles = part.getCtStyles();
        byName = byName(styles);
        for (var style : ORDER) {
            ids.put(style, named(style).orElseGet(() -> takeOver(style)).getStyleId());
        }
    }

    Shell.Styles styles() {
        return new Shell.Styles(ids, characterWidth());
    }

    private String id(Style style) {
        return ids.getOrDefault(style, "");
    }

    /** The width of a character of plain text, in twentieths of a point; 五号 where the document says nothing. */
    private int characterWidth() {
        return named(Style.FLUSH)
                .map(CTStyle::getRPr)
                .filter(look -> look.sizeOfSzArray() > 0)
                .or(this::defaults)
                .map(TemplateStyles::width)
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
        var taken = (CTStyle)
                Objects.requireNonNull(byName(official()).get(key(style))).copy();
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

    private Optional<CTStyle> named(Style style) {
        return Optional.ofNullable(byName.get(key(style)));
    }

    private static String key(Style style) {
        return style.styleName().toLowerCase(Locale.ROOT);
    }

    private static Map<String, CTStyle> byName(CTStyles styles) {
        var byName = new HashMap<String, CTStyle>();
        for (var style : styles.getStyleArray()) {
            if (style.getType() == STStyleType.PARAGRAPH && style.getName() != null) {
                byName.putIfAbsent(style.getName().getVal().toLowerCase(Locale.ROOT), style);
            }
        }
        return byName;
    }

    private static CTStyles official() {
        try (var stream = Skeleton.officialStyles()) {
            return StylesDocument.Factory.parse(stream).getStyles();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XmlException e) {
            throw new IllegalStateException("the program's own styles", e);
        }
    }
}
