package org.yishi.model.forum.question;

import java.util.List;
import java.util.Optional;

/**
 * A form that was filled in. It bears no name.
 *
 * @param id 0 before it is kept
 * @param code the number of the participant's card, as {@link Codes#plain} has it; empty where the form bears none
 * @param team the small group; empty where none
 * @param answers one for each question, in their order
 * @param second the answers as a second person typed them, to check the typing; empty where nobody has
 */
public record Response(
        long id,
        Wave wave,
        String code,
        String team,
        List<Answer> answers,
        String remark,
        Optional<List<Answer>> second) {
    public Response {
        answers = List.copyOf(answers);
        second = second.map(List::copyOf);
    }

    /** A form as it was first typed. */
    public static Response typed(Wave wave, String code, String team, List<Answer> answers, String remark) {
        return new Response(
                0, wave, Codes.plain(code), team.strip(), answers, remark.strip(), Optional.<List<Answer>>empty());
    }

    /** The answer to a question. */
    public Answer to(Question question) {
        return answers.get(question.number() - 1);
    }
}
