package org.yishi.desk.survey;

import java.util.List;
import org.yishi.desk.Work;
import org.yishi.desk.people.People;
import org.yishi.model.people.Household;
import org.yishi.model.people.Resident;
import org.yishi.model.people.Unit;
import org.yishi.model.survey.Asked;
import org.yishi.model.survey.AskedPerson;
import org.yishi.model.survey.Survey;
import org.yishi.rule.Draw;

/** Who is asked, by name: for those who go from door to door. */
public final class AskedList {
    /** The first digits of a lot tell two apart; nobody reads sixty-four. */
    private static final int DIGITS = 8;

    private final Work work;

    public AskedList(Work work) {
        this.work = work;
    }

    /** Everybody who was drawn, in the order of the draw, substitutes too. */
    public List<AskedPerson> of(Survey survey) {
        return work.read(tx -> {
            var places =
                    People.of(List.of(), tx.units().households(), tx.units().units());
            return survey.asked().stream()
                    .flatMap(asked ->
                            tx.people().find(asked.resident()).stream().map(r -> person(places, survey, asked, r)))
                    .toList();
        });
    }

    private static AskedPerson person(People places, Survey survey, Asked asked, Resident resident) {
        var home = resident.household().flatMap(places::household);
        return new AskedPerson(
                asked,
                Draw.lot(survey.seed(), asked.resident().value()).substring(0, DIGITS),
                resident.name(),
                resident.group().flatMap(places::unit).map(Unit::name).orElse(""),
                home.map(h -> h.number().isEmpty() ? h.headName() : h.number()).orElse(""),
                home.map(Household::address).orElse(""),
                resident.phone());
    }
}
