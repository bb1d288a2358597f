package org.yishi.desk.script;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yishi.desk.script.deed.Deed;
import org.yishi.desk.script.deed.VoteDeed;
import org.yishi.desk.script.deed.VoteDeed.Asked;
import org.yishi.desk.script.deed.VoteDeed.Setting;
import org.yishi.desk.script.word.Entries;
import org.yishi.desk.script.word.Names;
import org.yishi.desk.script.word.NotUnderstoodException;
import org.yishi.desk.script.word.Numbers;
import org.yishi.desk.script.word.Part;
import org.yishi.desk.script.word.Parts;
import org.yishi.desk.script.word.Times;
import org.yishi.model.count.CountingMethod;
import org.yishi.model.count.PostBox;
import org.yishi.model.vote.PollForm;

/** Lines that put a question to the vote: {@code 表决：票决 选村务监督委员 | 候选人=甲、乙、丙 | 应选=2}. */
final class AskLines {
    private AskLines() {}

    static Deed open(Parts parts) {
        var reason = parts.named(Part.REASON).orElse("");
        var officers = VoteLines.named(parts);
        var asked = asked(parts);
        var first = parts.need("script.form-missing");
        var begun = parts.words()
                .begins(PollForm.class, first)
                .orElseThrow(() -> new NotUnderstoodException(
                        "script.no-form", first, parts.words().list(PollForm.class)));
        parts.back(begun.rest());
        return new VoteDeed.Open(begun.value(), parts.next(), officers, reason, asked);
    }

    private static Asked asked(Parts parts) {
        var method = parts.named(Part.METHOD).map(word -> method(parts, word));
        var candidates = parts.named(Part.CANDIDATES).map(AskLines::listed).orElse(List.of());
        int seats = parts.named(Part.SEATS).map(Numbers::positive).orElse(0);
        var posts = parts.named(Part.POSTS).map(AskLines::posts).orElse(List.of());
        var matter = parts.named(Part.MATTER).map(word -> AgendaLines.matter(parts, word));
        var seed = parts.named(Part.SEED).map(AskLines::seed);
        var settings = settings(parts);
        boolean names = !candidates.isEmpty() || settings.contains(Setting.NEXT_ROUND);
        if (!names && (method.isPresent() || seats > 0 || !posts.isEmpty())) {
            throw new NotUnderstoodException("script.candidates-missing");
        }
        boolean ofPosts = settings.contains(Setting.STEPPING_DOWN) || settings.contains(Setting.VOIDS_PAPER);
        if (ofPosts && posts.isEmpty()) {
            throw new NotUnderstoodException("script.posts-missing");
        }
        if (!posts.isEmpty() && (method.isPresent() || seats > 0)) {
            throw new NotUnderstoodException("script.posts-or-seats");
        }
        if (posts.isEmpty() && !candidates.isEmpty() && seats > candidates.size()) {
            throw new NotUnderstoodException("script.too-many-seats", seats, candidates.size());
        }
        return new Asked(method, candidates, seats, posts, settings, matter, seed);
    }

    private static Set<Setting> settings(Parts parts) {
        var settings = EnumSet.noneOf(Setting.class);
        for (var next = parts.word(Setting.class); next.isPresent(); next = parts.word(Setting.class)) {
            settings.add(next.get());
        }
        return settings;
    }

    private static CountingMethod method(Parts parts, String word) {
        return parts.words()
                .one(CountingMethod.class, word)
                .orElseThrow(() -> new NotUnderstoodException(
                        "script.no-method", word, parts.words().list(CountingMethod.class)));
    }

    private static Long seed(String text) {
        var digits = Times.narrow(text);
        if (!digits.matches("\\d{1,18}")) {
            throw new NotUnderstoodException("script.no-seed", text);
        }
        return Long.valueOf(digits);
    }

    /** The candidates, each named once. */
    private static List<String> listed(String text) {
        var names = Names.of(text);
        if (names.isEmpty()) {
            throw new NotUnderstoodException("script.candidates-missing");
        }
        twice(names).ifPresent(name -> {
            throw new NotUnderstoodException("script.twice", name);
        });
        return names;
    }

    private static Optional<String> twice(List<String> names) {
        return names.stream()
                .filter(name -> names.indexOf(name) != names.lastIndexOf(name))
                .findFirst();
    }

    /** Posts with their seats: {@code 主任1、副主任1、委员3}. */
    private static List<PostBox.Post> posts(String text) {
        var posts = new ArrayList<PostBox.Post>();
        for (var entry : Entries.of(text)) {
            int seats = Numbers.positive(entry.number().toPlainString());
            posts.add(new PostBox.Post(entry.name(), seats));
        }
        twice(posts.stream().map(PostBox.Post::name).toList()).ifPresent(name -> {
            throw new NotUnderstoodException("script.twice", name);
        });
        return posts;
    }
}
