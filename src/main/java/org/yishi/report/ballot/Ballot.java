package org.yishi.report.ballot;

import java.util.List;
import org.yishi.model.vote.Contest;

/**
 * What a ballot paper says. It has neither number nor name: it is secret.
 *
 * @param meeting whose paper it is, such as 上塘村2026年第3次村民代表会议
 * @param kind 表决票 or 选票
 * @param candidate 候选人 or 选项: the head over what is chosen among
 * @param question whole
 * @param howTo how to fill it in, and what makes it void
 * @param seal who seals it, and the day, in two lines
 */
record Ballot(
        String meeting,
        String kind,
        String candidate,
        String question,
        Contest contest,
        String howTo,
        List<String> seal) {
    Ballot {
        seal = List.copyOf(seal);
    }
}
