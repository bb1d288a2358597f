package org.yishi.desk.play.way;

import java.util.List;
import java.util.Optional;
import org.yishi.desk.Work;
import org.yishi.desk.disclosure.Drafts;
import org.yishi.desk.disclosure.Postings;
import org.yishi.desk.matter.Disclosures;
import org.yishi.desk.script.deed.MatterDeed;
import org.yishi.model.Outcome;
import org.yishi.model.disclosure.Disclosure;
import org.yishi.model.disclosure.DisclosureKind;
import org.yishi.model.disclosure.Objection;
import org.yishi.model.disclosure.Owed;
import org.yishi.model.id.TopicId;
import org.yishi.text.Text;

/** The steps about what is put up of a matter. */
final class NoticeSteps {
    private final Work work;
    private final Text text;
    private final TopicId topic;
    private final Disclosures disclosures;

    NoticeSteps(Work work, Text text, TopicId topic) {
        this.work = work;
        this.text = text;
        this.topic = topic;
        disclosures = new Disclosures(work);
    }

    /** What is due goes up; where nothing is, or words of one's own are told, those. */
    Outcome<?> putUp(MatterDeed.PutUp deed) {
        var drafts = new Drafts(work, text);
        var owed = deed.text().isEmpty() ? owed(deed.kind()) : Optional.<Owed>empty();
        if (owed.isEmpty() && (deed.text().isEmpty() || deed.title().isEmpty())) {
            return Outcome.refused("script.notice-words-missing");
        }
        var draft = owed.map(drafts::of)
                .orElseGet(() -> drafts.titled(
                        drafts.blank(deed.kind().orElse(DisclosureKind.OTHER)), deed.title(), deed.text()));
        return disclosures
                .plan(lasting(draft, Math.max(deed.days(), draft.days())))
                .then(id -> disclosures.putUp(id, work.today(), draft.place()));
    }

    /** What came last: a matter that was talked over and then decided tells first of what was decided. */
    private Optional<Owed> owed(Optional<DisclosureKind> kind) {
        return new Postings(work)
                .board().owed().stream()
                        .filter(one -> one.topic().equals(Optional.of(topic)))
                        .filter(one -> kind.isEmpty() || kind.get() == one.kind())
                        .reduce((first, later) -> later);
    }

    private Disclosure lasting(Disclosure d, int days) {
        return new Disclosure(
                d.id(),
                d.number(),
                Optional.of(topic),
                d.resolution(),
                d.task(),
                d.kind(),
                d.title(),
                d.body(),
                days,
                d.working(),
                d.source(),
                d.plannedOn(),
                d.putUp(),
                d.until(),
                d.takenDown(),
                d.place(),
                d.contact(),
                d.ending(),
                d.voidReason(),
                d.objections());
    }

    Outcome<?> takeDown(String ending) {
        return up().then(d -> disclosures.takeDown(d.id(), ending));
    }

    Outcome<?> object(String by, String words) {
        return up().then(d -> disclosures.object(d.id(), by, words));
    }

    Outcome<?> answer(String by, String words) {
        return up().then(d -> d.unanswered().stream()
                .map(Objection::id)
                .findFirst()
                .<Outcome<?>>map(objection -> disclosures.answer(d.id(), objection, by, words))
                .orElseGet(() -> Outcome.refused("script.nothing-to-answer"))
                .then(_ -> Outcome.done(d)));
    }

    /** What went up last and still hangs. */
    private Outcome<Disclosure> up() {
        List<Disclosure> all = disclosures.all();
        return all.stream()
                .filter(d -> d.topic().equals(Optional.of(topic)))
                .filter(d -> d.putUp().isPresent()
                        && d.takenDown().isEmpty()
                        && d.voidReason().isEmpty())
                .reduce((first, later) -> later)
                .<Outcome<Disclosure>>map(Outcome::done)
                .orElseGet(() -> Outcome.refused("script.nothing-up"));
    }
}
