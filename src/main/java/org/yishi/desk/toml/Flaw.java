package org.yishi.desk.toml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.yishi.model.Refusal;

/**
 * What is wrong with a body.
 *
 * @param path where: "rules[0].quorum[1]"; empty for the body itself
 * @param key the sentence; its first gap is filled with the place
 * @param args what fills the other gaps
 */
public record Flaw(String path, String key, List<String> args) {
    public static Flaw at(String path, String key, Object... args) {
        return new Flaw(path, key, Arrays.stream(args).map(String::valueOf).toList());
    }

    /** The refusal, with the place as the reader knows it: a file and line, or the body's name. */
    public Refusal in(String place) {
        var all = new ArrayList<Object>();
        all.add(place);
        all.addAll(args);
        return Refusal.of(key, all.toArray());
    }
}
