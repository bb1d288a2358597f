package org.yishi.model.compact.change;

import java.util.List;
import java.util.stream.Stream;
import org.yishi.model.compact.CompactText;
import org.yishi.model.compact.Decision;

/**
 * All that lies between two versions of a text.
 *
 * @param headings title, preamble, chapters in the order of the version after with those removed at their old place,
 *     closing
 * @param articles in the order of the version after; those removed stand behind the article that stood before them
 */
public record TextChange(
        CompactText before, CompactText after, List<HeadingChange> headings, List<ArticleChange> articles) {
    public TextChange {
        headings = List.copyOf(headings);
        articles = List.copyOf(articles);
    }

    /** How many articles are of a kind; one that is moved and reworded counts as reworded. */
    public int count(ChangeKind kind) {
        return (int) articles.stream().filter(a -> a.kind() == kind).count();
    }

    /** The articles that somebody decides on. */
    public List<ArticleChange> decided() {
        return articles.stream().filter(a -> a.kind().isDecided()).toList();
    }

    /** The lines beside articles that changed. */
    public List<HeadingChange> framed() {
        return headings.stream().filter(HeadingChange::isChange).toList();
    }

    public boolean isNone() {
        return decided().isEmpty() && framed().isEmpty();
    }

    /** The words of one line beside articles; nothing where it is in neither version. */
    public List<Piece> pieces(HeadingChange.Part part, String id) {
        return headings.stream()
                .filter(h -> h.part() == part && h.id().equals(id))
                .flatMap(h -> h.pieces().stream())
                .toList();
    }

    /** What is decided on one by one: ids of articles, and the frame where it changes. */
    public List<String> parts() {
        var ids = decided().stream().map(ArticleChange::id);
        return (framed().isEmpty() ? ids : Stream.concat(ids, Stream.of(Decision.FRAME))).toList();
    }
}
