package org.yishi.desk.disclosure;

import java.time.LocalDate;
import org.yishi.model.disclosure.Disclosure;
import org.yishi.model.disclosure.DisclosureKind;

/** A disclosure with other words. */
public final class Changed {
    private Changed() {}

    /** With another title and text. */
    static Disclosure words(Disclosure d, Drafts.Words words) {
        return edited(
                d,
                new Edit(d.kind(), words.title(), words.body(), d.days(), d.working(), d.source(), d.plannedOn()),
                d.place(),
                d.contact());
    }

    /** What a person may write anew before it hangs, but for place and office. */
    public record Edit(
            DisclosureKind kind,
            String title,
            String body,
            int days,
            boolean working,
            String source,
            LocalDate plannedOn) {}

    /** Under another rule. */
    public static Disclosure sourced(Disclosure d, String source) {
        var edit = new Edit(d.kind(), d.title(), d.body(), d.days(), d.working(), source, d.plannedOn());
        return edited(d, edit, d.place(), d.contact());
    }

    /** As a person wrote it. */
    public static Disclosure edited(Disclosure d, Edit edit, String place, String contact) {
        return new Disclosure(
                d.id(),
                d.number(),
                d.topic(),
                d.resolution(),
                d.task(),
                edit.kind(),
                edit.title().strip(),
                edit.body().strip(),
                edit.days(),
                edit.working(),
                edit.source(),
                edit.plannedOn(),
                d.putUp(),
                d.until(),
                d.takenDown(),
                place.strip(),
                contact.strip(),
                d.ending(),
                d.voidReason(),
                d.objections());
    }
}
