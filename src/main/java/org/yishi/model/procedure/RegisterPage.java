package org.yishi.model.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One page of the register of a matter's way 决策实施登记表.
 *
 * @param day when it was done or left out
 * @param form how it was held, in words; empty where it was no meeting
 * @param came who came; empty where nobody is counted
 * @param content what was said, resolved or hung, a line each
 * @param papers which papers there are and which are lacking, a line each
 * @param reason why it was left out; empty otherwise
 */
public record RegisterPage(
        Stage stage,
        StageStatus.State state,
        Optional<LocalDate> day,
        String form,
        Optional<Came> came,
        List<String> content,
        List<String> papers,
        String reason) {
    public RegisterPage {
        content = List.copyOf(content);
        papers = List.copyOf(papers);
    }

    /** The same page with what another one tells before its own. */
    public RegisterPage after(RegisterPage other) {
        return new RegisterPage(
                stage,
                state,
                day,
                form,
                came,
                Stream.concat(other.content.stream(), content.stream()).toList(),
                Stream.concat(other.papers.stream(), papers.stream()).toList(),
                reason);
    }

    /**
     * Who came.
     *
     * @param entitled 应到; 0 where nobody knows
     * @param present 实到
     */
    public record Came(long entitled, long present) {}
}
