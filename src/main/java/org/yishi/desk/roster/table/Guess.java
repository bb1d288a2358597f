package org.yishi.desk.roster.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.yishi.office.read.Row;
import org.yishi.office.read.Sheet;

/** Guesses the columns of a list without a heading by what stands in them; for a person to correct. */
final class Guess {
    private static final Pattern NAME = Pattern.compile("\\p{IsHan}[\\p{IsHan}\\s·•]{1,14}");
    private static final Pattern PHONE = Pattern.compile("1[3-9]\\d{9}|0\\d{9,11}");
    private static final Pattern ID_NUMBER = Pattern.compile("\\d{17}[\\dXx]|\\d{15}");
    private static final Pattern BIRTH =
            Pattern.compile("(19|20)\\d\\d(\\P{Digit}\\d{1,2}(\\P{Digit}.*)?|\\d{2}|\\d{4})?");
    private static final int SAMPLE = 50;

    private final Lexicon lexicon;

    Guess(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    Mapping mapping(Sheet sheet) {
        var rows = sheet.rows().subList(0, Math.min(SAMPLE, sheet.rows().size()));
        int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        var free = EnumSet.of(Field.NAME, Field.PHONE, Field.ID_NUMBER, Field.GENDER, Field.BIRTH);
        var columns = new ArrayList<Mapping.Column>();
        for (int i = 0; i < width; i++) {
            int column = i;
            var texts = rows.stream()
                    .map(row -> row.text(column))
                    .filter(t -> !t.isEmpty())
                    .toList();
            if (!texts.isEmpty()) {
                var field = rows.size() < 2 ? Field.IGNORED : field(texts, free);
                free.remove(field);
                columns.add(new Mapping.Column(i, Mapping.letter(i), "", Headings.samples(rows, i), field));
            }
        }
        return new Mapping(columns);
    }

    private Field field(List<String> texts, Set<Field> free) {
        if (free.contains(Field.ID_NUMBER)
                && most(texts, text -> ID_NUMBER.matcher(text).matches())) {
            return Field.ID_NUMBER;
        }
        if (free.contains(Field.PHONE)
                && most(
                        texts,
                        text -> PHONE.matcher(text.replaceAll("[\\s-]", "")).matches())) {
            return Field.PHONE;
        }
        if (free.contains(Field.BIRTH)
                && most(texts, text -> BIRTH.matcher(text).matches())) {
            return Field.BIRTH;
        }
        if (free.contains(Field.GENDER) && most(texts, text -> text.length() == 1 && isGender(text))) {
            return Field.GENDER;
        }
        return free.contains(Field.NAME) && areNames(texts) ? Field.NAME : Field.IGNORED;
    }

    /** Whether most cells of a column read like people's names, and differ. */
    static boolean areNames(List<Row> rows, int column) {
        var texts = rows.stream()
                .limit(SAMPLE)
                .map(row -> row.text(column))
                .filter(text -> !text.isEmpty())
                .toList();
        return !texts.isEmpty() && areNames(texts);
    }

    private static boolean areNames(List<String> texts) {
        boolean names = most(texts, text -> NAME.matcher(text).matches() && isShort(text));
        return names && texts.stream().distinct().count() * 2 > texts.size();
    }

    private boolean isGender(String text) {
        return (lexicon.is("male", text) || lexicon.is("female", text)) && !Character.isDigit(text.charAt(0));
    }

    private static boolean isShort(String text) {
        return text.codePoints().filter(c -> !Character.isWhitespace(c)).count() <= 4;
    }

    private static boolean most(List<String> texts, java.util.function.Predicate<String> test) {
        return texts.stream().filter(test).count() * 10 >= texts.size() * 8L;
    }
}
