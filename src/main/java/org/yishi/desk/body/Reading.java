package org.yishi.desk.body;

import java.util.List;
import org.yishi.model.Refusal;
import org.yishi.model.body.Body;

/** What a file turned out to hold. */
public sealed interface Reading {
    /** A body whose rules can be meant. */
    record Right(Body body) implements Reading {}

    /** No body: what is wrong, each with its file and line and what may stand there; at least one. */
    record Wrong(List<Refusal> mistakes) implements Reading {
        public Wrong {
            mistakes = List.copyOf(mistakes);
        }
    }
}
