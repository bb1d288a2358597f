package org.yishi.desk.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.yishi.text.Lang;

/**
 * What a person chose on this machine.
 *
 * @param lang the language of the windows
 * @param look light, dark or high contrast
 * @param percent the size of the text, 100 to 200
 * @param operator the name that stands in the journal as who did it; empty until told
 * @param hallScreen the name of the screen on which the hall's window was last shown; empty for none
 * @param sound whether keys that enter papers are heard
 * @param secondPlace a folder, as on a stick, that gets a copy of each backup; empty for none
 * @param recent the village files opened last, newest first, each once
 */
public record Choices(
        Lang lang,
        Look look,
        int percent,
        String operator,
        String hallScreen,
        boolean sound,
        String secondPlace,
        List<Path> recent) {
    private static final int KEPT = 8;

    public Choices {
        percent = Math.clamp(percent, 100, 200);
        recent = recent.stream().distinct().limit(KEPT).toList();
    }

    /** What holds before anybody chose. */
    public static Choices first() {
        return new Choices(Lang.ZH, Look.LIGHT, 100, "", "", true, "", List.of());
    }

    public Choices withLang(Lang chosen) {
        return new Choices(chosen, look, percent, operator, hallScreen, sound, secondPlace, recent);
    }

    public Choices withLook(Look chosen) {
        return new Choices(lang, chosen, percent, operator, hallScreen, sound, secondPlace, recent);
    }

    public Choices withPercent(int chosen) {
        return new Choices(lang, look, chosen, operator, hallScreen, sound, secondPlace, recent);
    }

    public Choices withOperator(String name) {
        return new Choices(lang, look, percent, name, hallScreen, sound, secondPlace, recent);
    }

    public Choices withHallScreen(String name) {
        return new Choices(lang, look, percent, operator, name, sound, secondPlace, recent);
    }

    public Choices withSound(boolean chosen) {
        return new Choices(lang, look, percent, operator, hallScreen, chosen, secondPlace, recent);
    }

    public Choices withSecondPlace(String folder) {
        return new Choices(lang, look, percent, operator, hallScreen, sound, folder, recent);
    }

    /** With a file at the head of the recent ones. */
    public Choices opened(Path file) {
        return new Choices(
                lang,
                look,
                percent,
                operator,
                hallScreen,
                sound,
                secondPlace,
                Stream.concat(Stream.of(file.toAbsolutePath()), recent.stream()).toList());
    }

    /** Without a file that is no longer there. */
    public Choices without(Path file) {
        return new Choices(
                lang,
                look,
                percent,
                operator,
                hallScreen,
                sound,
                secondPlace,
                recent.stream().filter(kept -> !kept.equals(file)).toList());
    }
}
