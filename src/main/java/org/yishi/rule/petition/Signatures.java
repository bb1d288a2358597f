package org.yishi.rule.petition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yishi.model.body.Body;
import org.yishi.model.body.Entitlement;
import org.yishi.model.body.Request;
import org.yishi.model.id.ResidentId;
import org.yishi.model.people.Resident;
import org.yishi.model.petition.Mark;
import org.yishi.model.petition.Signature;
import org.yishi.model.petition.Tally;
import org.yishi.rule.Electors;
import org.yishi.rule.Owners;

/**
 * Counts the names under a petition against the roster of a day (村委会组织法(2025) art. 19, 25, 29; 居委会组织法(2025)
 * art. 26, 28; 物业管理条例 art. 13). A name counts where its owner has a voice among those who may ask, and this voice
 * was not raised before on the list: a person has one, a household or a flat has one where these are counted.
 *
 * <pre>{@code
 * var tally = Signatures.tally(body, request, signatures, roster, today);
 * tally.missing();
 * }</pre>
 */
public final class Signatures {
    private final Request request;
    private final LocalDate day;
    private final Map<ResidentId, Resident> roster;
    private final Map<ResidentId, Integer> voices;
    private final Map<Integer, Resident> raised = new HashMap<>();

    private Signatures(Request request, List<Resident> residents, List<List<Resident>> voices, LocalDate day) {
        this.request = request;
        this.day = day;
        roster = residents.stream().collect(Collectors.toMap(Resident::id, r -> r));
        this.voices = numbered(voices);
    }

    /**
     * The names, each with whether it counts.
     *
     * @param signatures in the order of signing; of people whom the roster never knew nothing is told
     * @param residents the whole roster, the retired among them
     * @param day on which it is counted: who may ask then is the whole
     */
    public static Tally tally(
            Body body, Request request, List<Signature> signatures, List<Resident> residents, LocalDate day) {
        var voices = voices(request.of(), residents, day);
        var count = new Signatures(request, residents, voices, day);
        return new Tally(body, request, voices.size(), count.lines(signatures));
    }

    /** Those who may ask, together with whom they have one voice. */
    private static List<List<Resident>> voices(Entitlement of, List<Resident> residents, LocalDate day) {
        if (Owners.isBody(of)) {
            return Owners.of(residents.stream().filter(r -> !r.isRetired()).toList()).stream()
                    .map(o ->
                            Stream.concat(Stream.of(o.who()), o.with().stream()).toList())
                    .toList();
        }
        var electors = Electors.of(of, residents, day);
        if (of.who() != Entitlement.Who.HOUSEHOLDS) {
            return electors.stream().map(List::of).toList();
        }
        var homes = residents.stream()
                .filter(r -> !r.isRetired() && Electors.isOldEnough(r, of.minimumAge(), day))
                .filter(r -> r.household().isPresent())
                .collect(Collectors.groupingBy(r -> r.household().orElseThrow()));
        return electors.stream()
                .map(r -> homes.get(r.household().orElseThrow()))
                .toList();
    }

    private static Map<ResidentId, Integer> numbered(List<List<Resident>> voices) {
        var numbers = new HashMap<ResidentId, Integer>();
        for (int i = 0; i < voices.size(); i++) {
            for (var resident : voices.get(i)) {
                numbers.put(resident.id(), i);
            }
        }
        return numbers;
    }

    private List<Tally.Line> lines(List<Signature> signatures) {
        var lines = new ArrayList<Tally.Line>();
        for (var signature : signatures) {
            Optional.ofNullable(roster.get(signature.resident()))
                    .map(who -> line(who, signature))
                    .ifPresent(lines::add);
        }
        return lines;
    }

    private Tally.Line line(Resident who, Signature signature) {
        var voice = Optional.ofNullable(voices.get(who.id()));
        if (signature.isTakenBack() || voice.isEmpty()) {
            var mark = signature.isTakenBack() ? Mark.TAKEN_BACK : voiceless(who);
            return new Tally.Line(who, signature, mark, Optional.empty());
        }
        var before = Optional.ofNullable(raised.putIfAbsent(voice.get(), who));
        var mark = before.map(other -> other.id().equals(who.id()) ? Mark.TWICE : Mark.SAME_VOICE)
                .orElse(Mark.COUNTS);
        return new Tally.Line(who, signature, mark, before);
    }

    /** Why somebody has no voice, the plainest reason first. */
    private Mark voiceless(Resident who) {
        if (who.isRetired()) {
            return Mark.GONE;
        }
        if (!Electors.isOldEnough(who, request.of().minimumAge(), day)) {
            return Mark.UNDER_AGE;
        }
        return request.of().who() == Entitlement.Who.HOUSEHOLDS
                        && who.household().isEmpty()
                ? Mark.NO_HOUSEHOLD
                : Mark.NOT_OF_BODY;
    }
}
