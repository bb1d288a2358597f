package org.yishi.text;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yishi.model.body.Measure;
import org.yishi.model.vote.Block;
import org.yishi.model.vote.Contest;
import org.yishi.model.vote.PaperFlaw;
import org.yishi.model.vote.Pile;
import org.yishi.model.vote.Poll;

/** Papers accounted for: why some count for nobody; and who counted what where. */
public final class PaperWords {
    private final Text text;
    private final Quantities quantities;

    public PaperWords(Text text) {
        this.text = text;
        this.quantities = new Quantities(text);
    }

    /** Papers set aside, by reason, in the order of the reasons; empty where no paper was read out by itself. */
    public Map<PaperFlaw, Long> flaws(Poll poll) {
        var found = new EnumMap<PaperFlaw, Long>(PaperFlaw.class);
        if (poll.totals().isPresent()) {
            // Totals tell blank papers apart, and no other reason.
            add(found, PaperFlaw.BLANK, poll.totals().get().blank());
            return found;
        }
        for (Pile pile : poll.piles()) {
            pile.flaw().ifPresent(flaw -> found.merge(flaw, pile.papers(), Long::sum));
        }
        // Marks that can be read and yet say more than they may, or nothing of anyone who stands.
        poll.choosing().map(c -> c.tabulation()).ifPresent(t -> {
            add(found, PaperFlaw.TOO_MANY, t.invalid());
            add(found, PaperFlaw.BLANK, t.blank());
        });
        return found;
    }

    private static void add(Map<PaperFlaw, Long> found, PaperFlaw flaw, long papers) {
        if (papers > 0) {
            found.merge(flaw, papers, Long::sum);
        }
    }

    /** Why a paper counts for nobody. */
    public String reason(PaperFlaw flaw) {
        return text.of("poll.flaw", flaw);
    }

    /** Where exactly so many are asked for, the number of names may be wrong either way. */
    private String reason(PaperFlaw flaw, Poll poll) {
        boolean exactly = poll.contest() instanceof Contest.Among among && among.exactly();
        return exactly && flaw == PaperFlaw.TOO_MANY ? text.of("poll.wrong-number") : reason(flaw);
    }

    /** 废票3张：空白1张，多选2张; that there are none; the number alone where totals were typed. */
    public String spoiled(Poll poll) {
        long all = spoiledPapers(poll);
        if (all == 0) {
            return text.of("poll.no-spoiled");
        }
        var flaws = flaws(poll);
        var number = quantities.of(Measure.BALLOTS, all);
        if (flaws.isEmpty()) {
            return text.of("poll.spoiled", number);
        }
        var reasons = flaws.entrySet().stream()
                .map(e -> text.of(
                        "poll.spoiled-reason", reason(e.getKey(), poll), quantities.of(Measure.BALLOTS, e.getValue())))
                .collect(Collectors.joining(text.of("poll.name-and")));
        long told = flaws.values().stream().mapToLong(Long::longValue).sum();
        return told == all
                ? text.of("poll.spoiled-by-reason", number, reasons)
                : text.of("poll.spoiled-some", number, reasons, quantities.of(Measure.BALLOTS, all - told));
    }

    /** Papers that count for nobody, blank ones too. */
    public long spoiledPapers(Poll poll) {
        return poll.verdict().map(v -> v.tally()).orElse(poll.tally()).heads().invalid();
    }

    /** Papers that count for somebody, or abstain. */
    public long validPapers(Poll poll) {
        return poll.verdict().map(v -> v.tally()).orElse(poll.tally()).heads().valid();
    }

    /**
     * What the count is the sum of: rows, and those who hold several votes; with them the rest of the hall. Empty where
     * the hall was counted as one.
     */
    public List<Block> parts(Poll poll) {
        var parts = poll.blocks().stream()
                .filter(b -> b.holder().isEmpty()
                        ? !b.name().isBlank() || b.count().cast() > 0
                        : b.count().cast() > 0)
                .toList();
        return parts.stream().allMatch(b -> b.holder().isEmpty() && b.name().isBlank()) ? List.of() : parts;
    }

    /** Who or what was counted in a block: 第三排, 张三（持3票）, 全场其他人. */
    public String name(Block block) {
        if (block.holder().isPresent()) {
            return text.of("poll.held-by", block.name(), block.count().cast());
        }
        return block.name().isBlank() ? text.of("poll.others") : block.name();
    }

    /** What one teller counted in one row: 第三排：赞成12人，反对3人，弃权1人（李芳计票）. */
    public String block(Block block) {
        var count = new VerdictWords(text).count(block.count());
        return block.teller().isBlank()
                ? text.of("poll.block", name(block), count)
                : text.of("poll.block-teller", name(block), count, block.teller());
    }

    /** In which random order a roll call was made, and how anybody finds that order again; empty for the list's. */
    public Optional<String> drawn(Poll poll) {
        return poll.callSeed().map(seed -> text.of("poll.drawn", seed));
    }

    /** Every reason there is, for the keys of a counting screen and the lines of a sheet. */
    public Map<PaperFlaw, String> reasons() {
        var words = new EnumMap<PaperFlaw, String>(PaperFlaw.class);
        Arrays.stream(PaperFlaw.values()).forEach(flaw -> words.put(flaw, reason(flaw)));
        return words;
    }
}
