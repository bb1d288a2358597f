package org.yishi.desk.script;

import java.util.OptionalLong;
import org.yishi.desk.script.deed.ComingDeed;
import org.yishi.desk.script.deed.Deed;
import org.yishi.desk.script.deed.ListDeed;
import org.yishi.desk.script.word.Names;
import org.yishi.desk.script.word.NotUnderstoodException;
import org.yishi.desk.script.word.Numbers;
import org.yishi.desk.script.word.Part;
import org.yishi.desk.script.word.Parts;
import org.yishi.model.body.Measure;

/** Lines about who is on the list, who comes and who goes. */
final class PeopleLines {
    private PeopleLines() {}

    static Deed entitled(Parts parts) {
        var people = parts.named(Part.PEOPLE);
        var seat = seat(parts);
        return people.<Deed>map(number -> new ListDeed.Crowd(Numbers.whole(number), seat))
                .orElseGet(() -> new ListDeed.Entitled(Names.need(parts), withStanding(seat, parts)));
    }

    private static ListDeed.Seat withStanding(ListDeed.Seat seat, Parts parts) {
        var standing = seat.standing().isEmpty() ? parts.next() : seat.standing();
        return new ListDeed.Seat(seat.households(), seat.area(), seat.group(), standing);
    }

    static Deed observers(Parts parts) {
        var standing = parts.named(Part.STANDING);
        var names = Names.need(parts);
        return new ListDeed.Observers(names, standing.orElseGet(parts::next));
    }

    static Deed weigh(Parts parts) {
        var seat = seat(parts);
        if (seat.households().isEmpty() && seat.area().isEmpty()) {
            throw new NotUnderstoodException("script.weight-missing");
        }
        return new ListDeed.Weigh(Names.need(parts), seat);
    }

    static Deed strike(Parts parts) {
        return new ListDeed.Strike(Names.need(parts));
    }

    private static ListDeed.Seat seat(Parts parts) {
        var households = parts.named(Part.HOUSEHOLDS).map(n -> Numbers.number(n, Measure.HOUSEHOLDS));
        var area = parts.named(Part.AREA).map(n -> Numbers.number(n, Measure.AREA));
        return new ListDeed.Seat(
                households.map(OptionalLong::of).orElse(OptionalLong.empty()),
                area.map(OptionalLong::of).orElse(OptionalLong.empty()),
                parts.named(Part.GROUP).orElse(""),
                parts.named(Part.STANDING).orElse(""));
    }

    static Deed in(Parts parts) {
        return new ComingDeed.In(Names.need(parts));
    }

    static Deed out(Parts parts) {
        return new ComingDeed.Out(Names.need(parts), PlanLines.reason(parts));
    }

    static Deed excused(Parts parts) {
        return new ComingDeed.Excused(Names.need(parts), PlanLines.reason(parts));
    }

    static Deed takeBack(Parts parts) {
        return new ComingDeed.TakeBack(Names.need(parts), PlanLines.reason(parts));
    }

    static Deed proxy(Parts parts) {
        var both = Names.fromTo(parts.need("script.proxy-missing"));
        var principal = both.getFirst();
        var holder = both.size() == 2 ? both.getLast() : parts.need("script.proxy-missing");
        if (principal.isEmpty() || holder.isEmpty()) {
            throw new NotUnderstoodException("script.proxy-missing");
        }
        return new ComingDeed.Proxy(principal, holder, parts.next());
    }

    static Deed endProxy(Parts parts) {
        return new ComingDeed.EndProxy(Names.one(parts));
    }
}
