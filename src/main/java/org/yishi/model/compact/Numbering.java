package org.yishi.model.compact;

/** How a text numbers its articles. */
public enum Numbering {
    /** 第一条. */
    ARTICLES {
        @Override
        public String label(int number) {
            return "第" + Numeral.of(number) + "条";
        }
    },
    /** 第1条. */
    FIGURES {
        @Override
        public String label(int number) {
            return "第" + number + "条";
        }
    },
    /** 一、 as short texts do. */
    LIST {
        @Override
        public String label(int number) {
            return Numeral.of(number) + "、";
        }
    },
    /** 1、 as the shortest do. */
    POINTS {
        @Override
        public String label(int number) {
            return number + "、";
        }
    };

    /** A wide gap, as stands behind 第一章 and 第一条. */
    static final String GAP = "\u3000";

    /** How the article of a number, from 1, is headed. */
    public abstract String label(int number);

    /** What stands between the number and the words. */
    public String gap() {
        return this == LIST || this == POINTS ? "" : GAP;
    }

    /** How the chapter of a number, from 1, is headed. */
    public static String chapter(int number) {
        return "第" + Numeral.of(number) + "章";
    }
}
