package org.yishi.command.count;

import java.io.StringWriter;
import java.util.List;
import org.yishi.model.count.Change;
import org.yishi.model.count.Fraction;
import org.yishi.model.count.Grades;
import org.yishi.model.count.Round;
import org.yishi.model.count.Step;
import org.yishi.model.count.Tabulation;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A count as JSON. Candidates by name; numbers exact (votes have at most five decimal places), a mean as a fraction too.
 *
 * <pre>
 * {"method","valid","invalid","blank","exhausted","elected":[…],"ranking":[[…]],"tied":[…],"totals":{…},"rounds":[…]}
 * </pre>
 *
 * <p>Written piece by piece: loading what turns objects into JSON would take longer than the count.
 */
final class CountJson {
    private final Tabulation count;
    private final JsonGenerator json;

    private CountJson(Tabulation count, JsonGenerator json) {
        this.count = count;
        this.json = json;
    }

    static String of(Tabulation count, List<Change> changes) {
        var text = new StringWriter();
        try (var json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            new CountJson(count, json).write(changes);
        }
        return text.toString();
    }

    private void write(List<Change> changes) {
        json.writeStartObject();
        json.writeStringProperty("method", count.method().shellName());
        json.writeNumberProperty("valid", count.valid());
        json.writeNumberProperty("invalid", count.invalid());
        json.writeNumberProperty("blank", count.blank());
        json.writeNumberProperty("exhausted", count.exhausted());
        names("elected", count.elected());
        json.writeArrayPropertyStart("ranking");
        for (var group : count.ranking()) {
            json.writeStartArray();
            group.forEach(one -> json.writeString(name(one)));
            json.writeEndArray();
        }
        json.writeEndArray();
        names("tied", count.tied());
        byName("totals", count.totals());
        json.writeArrayPropertyStart("rounds");
        count.rounds().forEach(this::round);
        json.writeEndArray();
        if (!changes.isEmpty()) {
            json.writeArrayPropertyStart("changes");
            changes.forEach(this::change);
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void round(Round round) {
        switch (round) {
            case Round.Votes votes -> votes(votes);
            case Round.Duels duels -> {
                json.writeStartObject();
                square("preferred", duels.preferred());
                square("strongest", duels.strongest());
                square("against", duels.against());
                json.writeEndObject();
            }
            case Round.Scores scores ->
                scores.grades().stream()
                        .filter(grades -> count.slate().standing().get(grades.candidate()))
                        .forEach(this::grades);
        }
    }

    private void votes(Round.Votes round) {
        json.writeStartObject();
        json.writeNumberProperty("round", round.number());
        if (count.quota() > 0) {
            json.writeNumberProperty("quota", count.quota());
        }
        byName("votes", round.votes());
        number("exhausted", round.exhausted());
        number("lost", round.lost());
        json.writeArrayPropertyStart("steps");
        round.steps().forEach(this::step);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void step(Step step) {
        json.writeStartObject();
        switch (step) {
            case Step.Elected(int one) -> json.writeStringProperty("elected", name(one));
            case Step.ElectedAsLast(int one) -> {
                json.writeStringProperty("elected", name(one));
                json.writeBooleanProperty("withoutQuota", true);
            }
            case Step.Excluded(List<Integer> out) -> names("excluded", out);
            case Step.SurplusMoved(int one, Fraction surplus) -> {
                json.writeStringProperty("surplusOf", name(one));
                number("surplus", surplus);
            }
            case Step.TieByEarlierRound(List<Integer> equals, int chosen, int round) -> {
                tie(equals, chosen, "earlier round");
                json.writeNumberProperty("round", round);
            }
            case Step.TieByLot(List<Integer> equals, int chosen) -> tie(equals, chosen, "lot");
            case Step.TieWithoutEffect(List<Integer> equals, int shown) -> tie(equals, shown, "without effect");
            case Step.TieOpen(List<Integer> equals) -> names("openTie", equals);
            case Step.TooManyWays(List<Integer> possible) -> names("tooManyWaysNotRuledOut", possible);
        }
        json.writeEndObject();
    }

    private void tie(List<Integer> equals, int chosen, String by) {
        names("tie", equals);
        json.writeStringProperty("chosen", name(chosen));
        json.writeStringProperty("by", by);
    }

    private void grades(Grades grades) {
        json.writeStartObject();
        json.writeStringProperty("candidate", name(grades.candidate()));
        json.writeNumberProperty("given", grades.given());
        json.writeNumberProperty("spoiled", grades.spoiled());
        json.writeNumberProperty("sum", grades.sum());
        number("mean", grades.mean());
        json.writeStringProperty("meanExact", grades.mean().toString());
        number("median", grades.median());
        json.writeNumberProperty("lowest", grades.lowest());
        json.writeNumberProperty("highest", grades.highest());
        json.writeStringProperty("variance", grades.variance().toString());
        json.writeName("spread");
        json.writeNumber(grades.variance().root(5));
        json.writeEndObject();
    }

    private void change(Change change) {
        json.writeStartObject();
        json.writeStringProperty("candidate", change.name());
        number("mean", change.mean());
        json.writeStringProperty("meanExact", change.mean().toString());
        number("median", change.median());
        json.writeName("spread");
        json.writeNumber(change.spread());
        number("meanBefore", change.before().mean());
        number("meanAfter", change.after().mean());
        number("medianBefore", change.before().median());
        number("medianAfter", change.after().median());
        json.writeName("spreadBefore");
        json.writeNumber(change.before().variance().root(5));
        json.writeName("spreadAfter");
        json.writeNumber(change.after().variance().root(5));
        json.writeEndObject();
    }

    private void square(String called, List<List<Long>> square) {
        json.writeObjectPropertyStart(called);
        var standing = count.slate().standing();
        standing.stream().forEach(one -> {
            json.writeObjectPropertyStart(name(one));
            standing.stream()
                    .filter(other -> other != one)
                    .forEach(other -> json.writeNumberProperty(
                            name(other), square.get(one).get(other)));
            json.writeEndObject();
        });
        json.writeEndObject();
    }

    private void byName(String called, List<Fraction> numbers) {
        json.writeObjectPropertyStart(called);
        count.slate().standing().stream().forEach(one -> number(name(one), numbers.get(one)));
        json.writeEndObject();
    }

    private void names(String called, List<Integer> candidates) {
        json.writeArrayPropertyStart(called);
        candidates.forEach(one -> json.writeString(name(one)));
        json.writeEndArray();
    }

    private void number(String called, Fraction number) {
        json.writeName(called);
        if (number.isWhole()) {
            json.writeNumber(number.numerator());
        } else {
            json.writeNumber(number.decimal(5));
        }
    }

    private String name(int candidate) {
        return count.slate().candidates().get(candidate);
    }
}
