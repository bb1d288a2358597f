package org.yishi.desk.toml;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How the values of enums are written in body files: in small letters, with hyphens. */
public final class Words {
    private Words() {}

    public static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static <E extends Enum<E>> Optional<E> read(Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> of(value).equals(word))
                .findFirst();
    }

    /** All words of a kind, as an error names them. */
    public static <E extends Enum<E>> String all(Class<E> type) {
        return String.join(", ", list(type));
    }

    /** The words of a kind, in their order. */
    public static <E extends Enum<E>> List<String> list(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Words::of).toList();
    }
}
