package org.yishi.command.kit;

import java.io.PrintStream;
import org.yishi.model.Refusal;
import org.yishi.text.Text;

/** Where a command speaks: results to the output, messages to the error output. */
public record Console(PrintStream out, PrintStream err, Text text) {
    public void print(String line) {
        out.println(line);
    }

    /** Prints a line that must be seen before anything else is done. */
    public void acknowledge(String line) {
        out.println(line);
        out.flush();
    }

    public void say(String sentence) {
        err.println(sentence);
    }

    /** Says why something was not done; the answer is no. */
    public int no(Refusal why) {
        err.println(text.of(why));
        return Answer.NO;
    }
}
