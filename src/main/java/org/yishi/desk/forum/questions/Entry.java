package org.yishi.desk.forum.questions;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yishi.desk.Work;
import org.yishi.model.Outcome;
import org.yishi.model.Refusal;
import org.yishi.model.event.Event;
import org.yishi.model.forum.question.Answer;
import org.yishi.model.forum.question.Codes;
import org.yishi.model.forum.question.Question;
import org.yishi.model.forum.question.Questionnaire;
import org.yishi.model.forum.question.Response;
import org.yishi.model.forum.question.Wave;
import org.yishi.model.forum.shift.ShiftResult;
import org.yishi.model.id.MeetingId;
import org.yishi.rule.forum.question.Shifts;
import org.yishi.store.Tx;

/**
 * The forms of a questionnaire: typed in one by one, corrected, taken back, typed a second time to check the first.
 *
 * <pre>{@code
 * entry.type(questionnaire.id(), Response.typed(Wave.BEFORE, "17", "3", answers, ""));
 * entry.result(questionnaire.id());
 * }</pre>
 *
 * <p>A form bears the number of a card and nobody's name. One that is corrected or taken back stays in the file, marked
 * so; how many there were is told.
 */
public final class Entry {
    private final Work work;

    public Entry(Work work) {
        this.work = work;
    }

    /**
     * What is in.
     *
     * @param responses those that count, in the order in which they were typed
     * @param takenBack how many were taken back or typed anew
     */
    public record Pile(Questionnaire questionnaire, List<Response> responses, int takenBack) {
        public Pile {
            responses = List.copyOf(responses);
        }

        /** What they come to. */
        public ShiftResult result() {
            return Shifts.of(questionnaire, responses);
        }

        /** How many of a wave. */
        public int count(Wave wave) {
            return (int) responses.stream().filter(one -> one.wave() == wave).count();
        }

        /** How many were typed a second time, and in how many of their answers the two differ. */
        public Checked checked() {
            var twice =
                    responses.stream().filter(one -> one.second().isPresent()).toList();
            int answers = twice.size() * questionnaire.questions().size();
            int wrong = twice.stream()
                    .mapToInt(one -> differing(questionnaire, one).size())
                    .sum();
            return new Checked(twice.size(), answers, wrong);
        }
    }

    /** How the second typing went. */
    public record Checked(int forms, int answers, int differing) {}

    /** What is in of a questionnaire; empty where there is none. */
    public Optional<Pile> pile(long questionnaire) {
        return work.read(tx -> tx.questions()
                .find(questionnaire)
                .map(one -> new Pile(
                        one, tx.questions().responses(one), tx.questions().takenBack(questionnaire))));
    }

    /** The numbers of a meeting's small groups, as they stand on the table lists; none where it has no groups. */
    public List<String> teams(MeetingId meeting) {
        return work.read(tx -> tx.teams().of(meeting)).stream()
                .map(team -> Integer.toString(team.number()))
                .toList();
    }

    /** The form of a card in a wave; empty where none is in, or where no code is given. */
    public Optional<Response> find(long questionnaire, Wave wave, String code) {
        var plain = Codes.plain(code);
        return plain.isEmpty()
                ? Optional.empty()
                : work.read(tx -> tx.questions()
                        .find(questionnaire)
                        .flatMap(one -> tx.questions().response(one, wave, plain)));
    }

    /** Keeps a form; refused where one of that card is in already. */
    public Outcome<Response> type(long questionnaire, Response form) {
        return on(questionnaire, (tx, one) -> {
            if (isIn(tx, one, form)) {
                return Outcome.refused("questions.wrong.double", form.code());
            }
            return whole(one, form).then(_ -> {
                tx.record(new Event.ResponseTyped(one.meeting(), questionnaire));
                return Outcome.done(added(tx, one, form));
            });
        });
    }

    /** Keeps a form in place of an old one, which stays in the file and no longer counts. */
    public Outcome<Response> correct(long questionnaire, Response old, Response form) {
        return on(
                questionnaire,
                (tx, one) -> whole(one, form).then(_ -> {
                    tx.questions().takeBack(old.id(), true);
                    if (isIn(tx, one, form)) {
                        return Outcome.refused("questions.wrong.double", form.code());
                    }
                    tx.record(new Event.ResponseCorrected(one.meeting(), questionnaire));
                    return Outcome.done(added(tx, one, form));
                }));
    }

    /** Takes a form back; {@link #type} brings it in again. */
    public Outcome<Response> takeBack(long questionnaire, Response form) {
        return on(questionnaire, (tx, one) -> {
            tx.questions().takeBack(form.id(), true);
            tx.record(new Event.ResponseTakenBack(one.meeting(), questionnaire));
            return Outcome.done(form);
        });
    }

    /** Keeps a second typing of the same paper; the questions under which the two differ. */
    public Outcome<List<Question>> check(long questionnaire, Wave wave, String code, List<Answer> answers) {
        return on(questionnaire, (tx, one) -> {
            var first = tx.questions().response(one, wave, Codes.plain(code));
            if (first.isEmpty()) {
                return Outcome.refused("questions.wrong.no-first", code);
            }
            tx.questions().second(first.get().id(), answers);
            tx.record(new Event.ResponseChecked(one.meeting(), questionnaire));
            return Outcome.done(differing(
                    one, tx.questions().response(one, wave, Codes.plain(code)).orElseThrow()));
        });
    }

    /**
     * Reads a table of answers; nothing is kept yet.
     *
     * @param usual the wave of the forms where no column tells it
     */
    public AnswerFile look(Questionnaire questionnaire, Wave usual, Path file) {
        var read = new AnswerReader(questionnaire, usual).read(file);
        var wrongs = new ArrayList<>(read.wrongs());
        for (var form : read.forms()) {
            if (find(questionnaire.id(), form.wave(), form.code()).isPresent()) {
                wrongs.add(new AnswerFile.Wrong(
                        String.valueOf(file.getFileName()), "", Refusal.of("questions.wrong.double", form.code())));
            }
        }
        return new AnswerFile(read.forms(), wrongs);
    }

    /** Keeps all forms of a file in one transaction. */
    public Outcome<Integer> take(long questionnaire, List<Response> forms) {
        return on(questionnaire, (tx, one) -> {
            for (var form : forms) {
                if (isIn(tx, one, form)) {
                    return Outcome.refused("questions.wrong.double", form.code());
                }
                tx.questions().add(questionnaire, form);
            }
            tx.record(new Event.ResponsesRead(one.meeting(), questionnaire, forms.size()));
            return Outcome.done(forms.size());
        });
    }

    private static Response added(Tx tx, Questionnaire one, Response form) {
        long id = tx.questions().add(one.id(), form);
        return new Response(id, form.wave(), form.code(), form.team(), form.answers(), form.remark(), form.second());
    }

    private static boolean isIn(Tx tx, Questionnaire one, Response form) {
        return !form.code().isEmpty()
                && tx.questions().response(one, form.wave(), form.code()).isPresent();
    }

    private static Outcome<Response> whole(Questionnaire one, Response form) {
        if (form.answers().size() != one.questions().size()) {
            return Outcome.refused("questions.wrong.changed-meanwhile");
        }
        boolean fits = one.questions().stream()
                .allMatch(question ->
                        Answer.of(question, form.to(question).mark()).isPresent());
        return fits ? Outcome.done(form) : Outcome.refused("questions.wrong.changed-meanwhile");
    }

    private static List<Question> differing(Questionnaire one, Response form) {
        var second = form.second().orElse(form.answers());
        var differing = new ArrayList<Question>();
        for (var question : one.questions()) {
            if (!second.get(question.number() - 1).equals(form.to(question))) {
                differing.add(question);
            }
        }
        return differing;
    }

    @FunctionalInterface
    private interface Deed<T> {
        Outcome<T> on(Tx tx, Questionnaire questionnaire);
    }

    private <T> Outcome<T> on(long id, Deed<T> deed) {
        return work.act((tx, now) -> tx.questions()
                .find(id)
                .map(one -> one.closed() ? Outcome.<T>refused("questions.wrong.closed") : deed.on(tx, one))
                .orElseGet(() -> Outcome.refused("questions.wrong.gone")));
    }
}
