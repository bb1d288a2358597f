package org.yishi.rule.compact.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.yishi.model.compact.Article;
import org.yishi.model.compact.Chapter;
import org.yishi.model.compact.CompactText;

/** Gives what is read from outside the names that its articles and chapters have in the versions before. */
public final class Identity {
    private static final Pattern NUMBERED = Pattern.compile("[ac]([0-9]{1,8})");

    private Identity() {}

    /** The text with the names of the other's articles where they are the same ones, and new names elsewhere. */
    public static CompactText carried(CompactText known, CompactText read, int firstNew) {
        var old = known.articles();
        var names = new HashMap<Integer, String>();
        // What was read has names of its own, which must not be taken for those of the versions.
        var anonymous = read.articles().stream()
                .map(a -> new Article("read " + a.id(), a.words()))
                .toList();
        Matching.of(old, anonymous)
                .forEach((was, is) -> names.put(is, old.get(was).id()));
        int next = firstNew;
        int place = 0;
        var used = new HashSet<String>();
        var chapters = new ArrayList<Chapter>();
        for (var chapter : read.chapters()) {
            var articles = new ArrayList<Article>();
            for (var article : chapter.articles()) {
                var name = names.get(place++);
                articles.add(new Article(name == null ? "a" + next++ : name, article.words()));
            }
            var id = chapterName(known, chapter.title(), used, next);
            next += id.equals("c" + next) ? 1 : 0;
            chapters.add(new Chapter(id, chapter.title(), articles));
        }
        return read.with(chapters);
    }

    /** The first number that no article or chapter of the texts bears in its name. */
    public static int next(List<CompactText> texts) {
        int most = 0;
        for (var text : texts) {
            for (var chapter : text.chapters()) {
                most = Math.max(most, number(chapter.id()));
                for (var article : chapter.articles()) {
                    most = Math.max(most, number(article.id()));
                }
            }
        }
        return most + 1;
    }

    private static int number(String id) {
        var found = NUMBERED.matcher(id);
        return found.matches() ? Integer.parseInt(found.group(1)) : 0;
    }

    private static String chapterName(CompactText known, String title, Set<String> used, int next) {
        double best = 0;
        var name = "c" + next;
        var wanted = Likeness.of(title);
        for (var chapter : known.chapters()) {
            double alike = chapter.title().equals(title)
                    ? 2
                    : Likeness.of(chapter.title()).to(wanted);
            if (alike > best && alike >= 0.5 && !used.contains(chapter.id())) {
                best = alike;
                name = chapter.id();
            }
        }
        used.add(name);
        return name;
    }
}
