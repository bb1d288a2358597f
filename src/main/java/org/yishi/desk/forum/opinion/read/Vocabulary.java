package org.yishi.desk.forum.opinion.read;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.yishi.model.forum.opinion.OpinionKind;
import org.yishi.model.team.Team;
import org.yishi.text.Lang;
import org.yishi.text.Text;
import org.yishi.text.lot.TeamWords;

/** The words by which columns and kinds are known, in both languages, whatever the program speaks. */
final class Vocabulary {
    private final List<Text> languages = Stream.of(Lang.values()).map(Text::in).toList();

    /** The field of a heading; empty for one that is not known. */
    Optional<Field> field(String head) {
        return Arrays.stream(Field.values())
                .filter(field -> languages.stream().anyMatch(text -> has(text.of("opinion.heads", field), head)))
                .findFirst();
    }

    /** The kind that a word names. */
    Optional<OpinionKind> kind(String word) {
        return Arrays.stream(OpinionKind.values())
                .filter(kind -> languages.stream().anyMatch(text -> has(text.of("opinion.kind-words", kind), word)))
                .findFirst();
    }

    /** What a group may be called: its number, its own name, both as the program writes them. */
    List<String> names(Team team) {
        return Stream.concat(
                        Stream.of(Integer.toString(team.number()), team.name()),
                        languages.stream()
                                .flatMap(text -> Stream.of(
                                        new TeamWords(text).name(team),
                                        new TeamWords(text).name(team.called("", "", "", "")))))
                .toList();
    }

    private static boolean has(String list, String word) {
        var wanted = word.replaceAll("[(\\uFF08].*", "")
                .replaceAll("[\\s*\\uFF0A:\\uFF1A]", "")
                .toLowerCase(Locale.ROOT);
        return !wanted.isEmpty() && Arrays.asList(list.split(",", -1)).contains(wanted);
    }
}
