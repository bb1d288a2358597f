package org.yishi.rule.compact.read;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yishi.model.compact.Numbering;
import org.yishi.model.compact.read.Slip;
import org.yishi.model.compact.read.SlipKind;
import org.yishi.rule.compact.read.Lines.Line;

/** Watches the numbers of a text go by, and notes where they do not follow each other. */
final class Numbers {
    private final List<Slip> slips;
    private final Set<Integer> articles = new HashSet<>();
    private final Set<Integer> chapters = new HashSet<>();
    private int last;
    private int lastChapter;
    private boolean isNewChapter;
    private boolean restarted;

    Numbers(List<Slip> slips) {
        this.slips = slips;
    }

    /** The number of the last article. */
    int last() {
        return last;
    }

    void chapter(Line line, int number, String found) {
        note(line, number, lastChapter, chapters, found, Numbering.chapter(lastChapter + 1));
        lastChapter = Math.max(number, lastChapter);
        isNewChapter = true;
    }

    void article(Line line, int number, String found, Optional<Numbering> how) {
        if (number == 0) {
            return;
        }
        if (isNewChapter && number == 1 && last > 0) {
            restart(line, found);
        }
        isNewChapter = false;
        var wanted = how.map(h -> h.label(last + 1)).orElse("");
        note(line, number, last, articles, found, wanted);
        last = Math.max(number, last);
    }

    private void restart(Line line, String found) {
        if (!restarted) {
            slips.add(new Slip(line.number(), SlipKind.RESTARTS, found, ""));
        }
        restarted = true;
        articles.clear();
        last = 0;
    }

    private void note(Line line, int number, int before, Set<Integer> seen, String found, String wanted) {
        if (!seen.add(number)) {
            slips.add(new Slip(line.number(), SlipKind.TWICE, found, wanted));
        } else if (number > before + 1) {
            slips.add(new Slip(line.number(), SlipKind.MISSING, found, wanted));
        } else if (number < before) {
            slips.add(new Slip(line.number(), SlipKind.OUT_OF_ORDER, found, wanted));
        }
    }
}
