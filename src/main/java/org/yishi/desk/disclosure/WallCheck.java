package org.yishi.desk.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yishi.desk.Work;
import org.yishi.model.disclosure.Disclosure;
import org.yishi.model.disclosure.Objection;
import org.yishi.model.people.Household;
import org.yishi.model.people.Resident;
import org.yishi.text.Text;
import org.yishi.text.wall.Known;
import org.yishi.text.wall.Leak;
import org.yishi.text.wall.WallGuard;

/** Checks what is to hang against what the village knows of its people. */
public final class WallCheck {
    private final Work work;
    private final Text text;
    private final WallGuard guard = new WallGuard();

    /** A part of what is printed. */
    public enum Part {
        TITLE,
        BODY,
        CONTACT
    }

    /**
     * Something that may not hang.
     *
     * @param line in its part, from 1
     * @param shown what would stand in its place
     */
    public record Finding(Part part, int line, Leak leak, String shown) {}

    public WallCheck(Work work, Text text) {
        this.work = work;
        this.text = text;
    }

    /** Everything in it that may not hang on a wall, from top to bottom. */
    public List<Finding> find(Disclosure d) {
        var known = known(d);
        var found = new ArrayList<Finding>();
        for (var part : Part.values()) {
            var words = words(d, part);
            guard.find(words, known).forEach(l -> found.add(new Finding(part, l.line(words), l, guard.shown(l, text))));
        }
        return found;
    }

    /** The same with all of it masked; the one in the file stays as it is. */
    public Disclosure masked(Disclosure d) {
        var known = known(d);
        var edit = new Changed.Edit(
                d.kind(),
                masked(d.title(), known),
                masked(d.body(), known),
                d.days(),
                d.working(),
                d.source(),
                d.plannedOn());
        return Changed.edited(d, edit, d.place(), masked(d.contact(), known));
    }

    /** A finding in a few words: 正文第3行，个人电话：13812345678. */
    public String said(Finding finding) {
        return text.of(
                "disclosure.leak-said",
                text.of("disclosure.part", finding.part()),
                finding.line(),
                text.of("disclosure.leak", finding.leak().kind()),
                finding.leak().words());
    }

    private String masked(String words, Known known) {
        return guard.mask(words, guard.find(words, known), text);
    }

    private static String words(Disclosure d, Part part) {
        return switch (part) {
            case TITLE -> d.title();
            case BODY -> d.body();
            case CONTACT -> d.contact();
        };
    }

    private Known known(Disclosure d) {
        return work.read(tx -> {
            var people = tx.people().residents();
            return new Known(
                    people.stream()
                            .flatMap(r -> Stream.of(r.name(), r.alias()))
                            .filter(n -> n.codePointCount(0, n.length()) > 1)
                            .collect(Collectors.toSet()),
                    tx.units().households().stream().map(Household::address).collect(Collectors.toSet()),
                    people.stream().map(Resident::phone).collect(Collectors.toSet()),
                    d.objections().stream()
                            .map(Objection::by)
                            .filter(n -> !n.isBlank())
                            .collect(Collectors.toSet()));
        });
    }
}
