package org.yishi.window.figures;

import java.util.Locale;
import java.util.Optional;
import org.yishi.model.figure.Breakdown;
import org.yishi.model.figure.Figure;
import org.yishi.model.figure.Section;
import org.yishi.model.figure.Span;
import org.yishi.model.figure.ledger.Ledger;

/** The ids of the reports' nodes. */
public final class FigureIds {
    public static final String EARLIER = "figures-earlier";
    public static final String LATER = "figures-later";
    public static final String PERIOD = "figures-period";
    public static final String AS_OF = "figures-as-of";
    public static final String WORD = "figures-word";
    public static final String EXCEL = "figures-excel";
    public static final String LEDGERS = "figures-ledgers";
    public static final String EMPTY_EARLIER = "figures-empty-earlier";
    public static final String THINGS = "figures-things";
    public static final String THINGS_CLOSE = "figures-things-close";
    public static final String THINGS_TITLE = "figures-things-title";

    private FigureIds() {}

    public static String span(Span span) {
        return "figures-span-" + low(span);
    }

    /** The button of a section, or of the overview. */
    public static String page(Optional<Section> section) {
        return "figures-page-" + section.map(FigureIds::low).orElse("all");
    }

    public static String key(Figure figure) {
        return "figures-key-" + low(figure);
    }

    public static String value(Figure figure) {
        return "figures-value-" + low(figure);
    }

    public static String board(Breakdown breakdown) {
        return "figures-board-" + low(breakdown);
    }

    /** The button that shows all rows of a long board. */
    public static String whole(Breakdown breakdown) {
        return "figures-whole-" + low(breakdown);
    }

    /** The entry of a ledger in the menu. */
    public static String ledger(Ledger ledger) {
        return "figures-ledger-" + low(ledger);
    }

    private static String low(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
