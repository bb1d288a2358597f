package org.yishi.desk.script.way;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.yishi.desk.script.deed.Deed;
import org.yishi.desk.script.deed.ForumDeed;
import org.yishi.desk.script.word.Entries;
import org.yishi.desk.script.word.Names;
import org.yishi.desk.script.word.NotUnderstoodException;
import org.yishi.desk.script.word.Numbers;
import org.yishi.desk.script.word.Part;
import org.yishi.desk.script.word.Parts;
import org.yishi.desk.script.word.Times;
import org.yishi.model.forum.opinion.OpinionKind;
import org.yishi.model.lot.Trait;
import org.yishi.text.money.Yuan;

/** Lines about what a meeting does beside its votes. */
public final class ForumLines {
    private static final long TEN_THOUSAND = 10_000;

    private ForumLines() {}

    /** {@code 抽参加人：30 | 分层=网格、性别 | 随机=20260305}. */
    public static Deed draw(Parts parts) {
        var strata = EnumSet.noneOf(Trait.class);
        for (var word : parts.named(Part.STRATA).map(Names::of).orElse(List.of())) {
            strata.add(parts.words()
                    .one(Trait.class, word)
                    .orElseThrow(() -> new NotUnderstoodException(
                            "script.no-trait", word, parts.words().list(Trait.class))));
        }
        long seed = seed(parts);
        return new ForumDeed.Draw(Numbers.positive(parts.need("script.number-missing")), seed, strata);
    }

    private static long seed(Parts parts) {
        var text = parts.named(Part.SEED).orElse("1");
        var digits = Times.narrow(text);
        if (!digits.matches("\\d{1,18}")) {
            throw new NotUnderstoodException("script.no-seed", text);
        }
        return Long.parseLong(digits);
    }

    /** {@code 抽中不来：张三 | 外出}; without a name one of those drawn. */
    public static Deed declines(Parts parts) {
        var name = parts.need("script.who-missing");
        return new ForumDeed.Declines(name, parts.need("script.reason-missing"));
    }

    /** {@code 分组：4 | 随机=7}. */
    public static Deed teams(Parts parts) {
        long seed = seed(parts);
        return new ForumDeed.Teams(Numbers.positive(parts.need("script.number-missing")), seed);
    }

    /** {@code 意见：建议 | 车位划线 | 组=2 | 张三}. */
    public static Deed opine(Parts parts) {
        var team = parts.named(Part.GROUP).map(Numbers::positive);
        var kind = parts.word(OpinionKind.class).orElse(OpinionKind.SUGGESTION);
        var words = parts.need("script.text-missing");
        return new ForumDeed.Opine(kind, team, words, parts.next());
    }

    /** {@code 方案：划线三十个 | 沿河一侧划线 | 归并=划线、车位}. */
    public static Deed propose(Parts parts) {
        var of = parts.named(Part.GATHERED).map(Names::of).orElse(List.of());
        var title = parts.need("script.title-missing");
        return new ForumDeed.Propose(title, parts.next(), of);
    }

    /** {@code 每人贴点：3}. */
    public static Deed dotsEach(Parts parts) {
        return new ForumDeed.DotsEach(Numbers.positive(parts.need("script.number-missing")));
    }

    /** {@code 贴点：划线=12、充电桩=7}. */
    public static Deed dots(Parts parts) {
        return new ForumDeed.Dots(Entries.of(parts.need("script.number-missing")));
    }

    /** {@code 问卷：项目打分 | 修路、路灯、公厕}. */
    public static Deed ask(Parts parts) {
        var title = parts.need("script.title-missing");
        return new ForumDeed.Ask(title, Names.pieces(parts.need("script.text-missing")));
    }

    /** {@code 前测：001 | 7 5 ? 10 | 组=第1组}; a mark for each question, {@code ?} for don't know, {@code -} for none. */
    public static Deed before(Parts parts) {
        return form(parts, false);
    }

    /** {@code 后测：001 | 8 5 6 10}. */
    public static Deed after(Parts parts) {
        return form(parts, true);
    }

    private static Deed form(Parts parts, boolean after) {
        var team = parts.named(Part.GROUP).orElse("");
        var code = parts.need("script.code-missing");
        var marks = Arrays.stream(
                        Times.narrow(parts.need("script.text-missing")).split("\\s+", -1))
                .map(mark -> mark.equals("-") ? "" : mark)
                .toList();
        return new ForumDeed.Form(after, code, team, marks);
    }

    /** {@code 预算：村道和路灯 | 40万}. */
    public static Deed purse(Parts parts) {
        var title = parts.need("script.title-missing");
        return new ForumDeed.Purse(title, money(parts.need("script.money-missing")));
    }

    /** {@code 项目：修村口路 | 18万 | 长三百米}. */
    public static Deed project(Parts parts) {
        var title = parts.need("script.title-missing");
        long cost = money(parts.need("script.money-missing"));
        return new ForumDeed.Project(title, cost, parts.next());
    }

    /** Money in fen: 180000, 180000元, 18万. */
    private static long money(String text) {
        var bare = Times.narrow(text).replaceAll("\u5143$", "").strip();
        boolean inWan = bare.endsWith("\u4E07");
        var digits = inWan ? bare.substring(0, bare.length() - 1).strip() : bare;
        Optional<Long> fen = Yuan.fen(digits);
        return fen.map(sum -> inWan ? Math.multiplyExact(sum, TEN_THOUSAND) : sum)
                .orElseThrow(() -> new NotUnderstoodException("script.no-money", text));
    }

    /** {@code 得分：后 | 修路=8.2、路灯=7.5}; without scores those of the questionnaire. */
    public static Deed scores(Parts parts) {
        boolean after = parts.word(When.class).map(when -> when == When.AFTER).orElse(true);
        var told = parts.next();
        return new ForumDeed.Scores(after, told.isEmpty() ? List.of() : Entries.of(told));
    }

    /** {@code 期望入选：修路、路灯}. */
    public static Deed funded(Parts parts) {
        return new ForumDeed.Funded(Names.of(parts.next()));
    }

    /** Before the talk or after it. */
    public enum When {
        BEFORE,
        AFTER
    }
}
