package org.yishi.desk.script;

import java.util.Optional;
import org.yishi.desk.script.deed.AgendaDeed;
import org.yishi.desk.script.deed.Deed;
import org.yishi.desk.script.word.NotUnderstoodException;
import org.yishi.desk.script.word.Numbers;
import org.yishi.desk.script.word.Part;
import org.yishi.desk.script.word.Parts;
import org.yishi.desk.script.word.Times;
import org.yishi.desk.script.word.Words;
import org.yishi.model.body.Matter;
import org.yishi.model.meeting.ItemKind;

/** Lines about the agenda. */
final class AgendaLines {
    private AgendaLines() {}

    static Deed add(Parts parts) {
        var matterWord = parts.named(Part.MATTER);
        var matter = matterWord.map(word -> matter(parts, word)).orElse(Matter.GENERAL);
        var presenter = parts.named(Part.PRESENTER).orElse("");
        var topic = parts.named(Part.TOPIC);
        var text = parts.named(Part.TEXT);
        var minutes = parts.looking(new Times(parts.words())::span).orElse(0) / 60;
        var first = parts.need("script.title-missing");
        var begun = parts.words().begins(ItemKind.class, first);
        Optional<ItemKind> kind = begun.map(Words.Begun::value);
        var title = begun.map(Words.Begun::rest).filter(rest -> !rest.isEmpty());
        // A title may itself begin with such a word: then a blank or colon must follow it.
        boolean isKind = begun.isPresent() && (title.isPresent() || !parts.isEmpty());
        var told = isKind ? title.orElseGet(() -> parts.need("script.title-missing")) : first;
        return new AgendaDeed.Add(
                isKind ? kind : Optional.empty(), matter, told, presenter, minutes, text.orElseGet(parts::next), topic);
    }

    /** The matter that a word stands for. */
    static Matter matter(Parts parts, String word) {
        return parts.words()
                .one(Matter.class, word)
                .orElseThrow(() -> new NotUnderstoodException(
                        "script.no-matter", word, parts.words().list(Matter.class)));
    }

    static Deed finish(Parts parts) {
        parts.next();
        return new AgendaDeed.Finish();
    }

    static Deed skip(Parts parts) {
        return new AgendaDeed.Skip(parts.need("script.item-missing"));
    }

    static Deed remove(Parts parts) {
        return new AgendaDeed.Remove(parts.need("script.item-missing"));
    }

    static Deed move(Parts parts) {
        var item = parts.need("script.item-missing");
        var place = parts.need("script.place-missing");
        return new AgendaDeed.Move(item, Numbers.whole(place));
    }

    static Deed attach(Parts parts) {
        var item = parts.need("script.item-missing");
        return new AgendaDeed.Attach(item, parts.need("script.file-missing"));
    }
}
