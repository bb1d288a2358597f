package org.yishi.house;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sentences that are given more or fewer things than they have gaps. */
final class Calls {
    private static final Set<String> SAYING = Set.of("of", "refused");

    private Calls() {}

    /** The calls that say a sentence with the wrong number of things. */
    static List<String> withWrongGaps(Map<String, String> sentences, List<Source> sources) {
        var found = new ArrayList<String>();
        for (var source : sources) {
            new TreeScanner<Void, Void>() {
                @Override
                public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
                    var given = call.getArguments().size() - 1;
                    if (SAYING.contains(name(call))
                            && given >= 0
                            && call.getArguments().getFirst() instanceof LiteralTree literal
                            && literal.getValue() instanceof String key
                            && sentences.containsKey(key)
                            && !handsOn(call.getArguments())
                            && Words.gaps(sentences.get(key)).size() != given) {
                        found.add(source.path() + ":" + source.lineOf(call) + " gives " + given + ": " + key + " = "
                                + sentences.get(key));
                    }
                    return super.visitMethodInvocation(call, nothing);
                }
            }.scan(source.tree(), null);
        }
        return found;
    }

    private static String name(MethodInvocationTree call) {
        return switch (call.getMethodSelect()) {
            case MemberSelectTree select -> select.getIdentifier().toString();
            case IdentifierTree alone -> alone.getName().toString();
            default -> "";
        };
    }

    /** Hands on an array that it was given, of which nobody knows the length here. */
    private static boolean handsOn(List<? extends ExpressionTree> arguments) {
        var last = arguments.getLast().toString();
        return arguments.size() == 2 && (last.equals("args") || last.endsWith(".toArray()"));
    }
}
