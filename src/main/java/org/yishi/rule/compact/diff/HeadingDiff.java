package org.yishi.rule.compact.diff;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.yishi.model.compact.Chapter;
import org.yishi.model.compact.CompactText;
import org.yishi.model.compact.change.HeadingChange;
import org.yishi.model.compact.change.HeadingChange.Part;

/** What changed in the lines that are no articles. A chapter whose number alone changed is not changed. */
final class HeadingDiff {
    private HeadingDiff() {}

    static List<HeadingChange> of(CompactText before, CompactText after) {
        var changes = new ArrayList<HeadingChange>();
        changes.add(change(Part.TITLE, "", before.title(), after.title()));
        changes.add(change(Part.PREAMBLE, "", before.preamble(), after.preamble()));
        var seen = new HashSet<String>();
        for (var chapter : after.chapters()) {
            changes.add(change(Part.CHAPTER, chapter.id(), title(before, chapter.id()), chapter.title()));
            seen.add(chapter.id());
        }
        for (var chapter : before.chapters()) {
            if (!seen.contains(chapter.id())) {
                changes.add(change(Part.CHAPTER, chapter.id(), chapter.title(), ""));
            }
        }
        changes.add(change(Part.CLOSING, "", before.closing(), after.closing()));
        return changes;
    }

    private static String title(CompactText text, String id) {
        return text.chapters().stream()
                .filter(c -> c.id().equals(id))
                .findFirst()
                .map(Chapter::title)
                .orElse("");
    }

    private static HeadingChange change(Part part, String id, String before, String after) {
        return new HeadingChange(part, id, WordChange.of(before, after));
    }
}
