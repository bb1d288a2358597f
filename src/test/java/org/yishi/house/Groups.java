package org.yishi.house;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Groups of words for the values of an enum: each must have a word for every value. */
final class Groups {
    private record Choice(String name, Set<String> values) {}

    private Groups() {}

    /**
     * Groups that fit an enum of the program but for some values, as lines to paste; what is said whole is no group.
     */
    static List<String> incomplete(Set<String> keys, List<Source> sources) {
        var said = Literal.in(sources).stream().map(Literal::text).collect(toSet());
        var groups = new TreeMap<String, Set<String>>();
        for (var key : keys) {
            int dot = key.lastIndexOf('.');
            if (!said.contains(key) && key.substring(dot + 1).matches("[A-Z][A-Z0-9_]*")) {
                groups.computeIfAbsent(key.substring(0, dot), group -> new TreeSet<>())
                        .add(key.substring(dot + 1));
            }
        }
        var choices = choices(sources);
        return groups.entrySet().stream()
                .flatMap(group -> lacking(group, choices).stream())
                .toList();
    }

    private static List<String> lacking(Map.Entry<String, Set<String>> group, List<Choice> choices) {
        var fitting = choices.stream()
                .filter(choice -> choice.values().containsAll(group.getValue()))
                .toList();
        if (fitting.isEmpty()) {
            return List.of(group.getKey() + ": no enum has all of " + group.getValue());
        }
        var nearest = fitting.stream()
                .min((a, b) -> Integer.compare(a.values().size(), b.values().size()))
                .orElseThrow();
        return nearest.values().stream()
                .filter(value -> !group.getValue().contains(value))
                .map(value -> group.getKey() + "." + value + " =     (of " + nearest.name() + ")")
                .toList();
    }

    private static List<Choice> choices(List<Source> sources) {
        var choices = new ArrayList<Choice>();
        for (var source : sources) {
            new TreeScanner<Void, Void>() {
                @Override
                public Void visitClass(ClassTree type, Void nothing) {
                    if (type.getKind() == Tree.Kind.ENUM) {
                        choices.add(new Choice(type.getSimpleName().toString(), values(source, type)));
                    }
                    return super.visitClass(type, nothing);
                }
            }.scan(source.tree(), null);
        }
        return choices;
    }

    /** The constants of an enum: what begins with its own name, where a field begins with a word about it. */
    private static Set<String> values(Source source, ClassTree type) {
        return type.getMembers().stream()
                .filter(VariableTree.class::isInstance)
                .map(VariableTree.class::cast)
                .filter(field -> source.text().startsWith(field.getName().toString(), source.startOf(field)))
                .map(field -> field.getName().toString())
                .collect(toCollection(TreeSet::new));
    }
}
