package org.yishi.house;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.List;

/**
 * A piece of text written into the code.
 *
 * @param source the file in which it stands
 * @param line the line on which it begins
 * @param text its value
 * @param joined whether it is an operand of {@code +}
 */
record Literal(Source source, long line, String text, boolean joined) {
    /** All the strings and characters of the sources. */
    static List<Literal> in(List<Source> sources) {
        var found = new ArrayList<Literal>();
        for (var source : sources) {
            new TreePathScanner<Void, Void>() {
                @Override
                public Void visitLiteral(LiteralTree literal, Void nothing) {
                    if (literal.getKind() == Tree.Kind.STRING_LITERAL || literal.getKind() == Tree.Kind.CHAR_LITERAL) {
                        var joined = getCurrentPath().getParentPath().getLeaf() instanceof BinaryTree parent
                                && parent.getKind() == Tree.Kind.PLUS;
                        found.add(new Literal(
                                source,
                                source.lineOf(literal),
                                literal.getValue().toString(),
                                joined));
                    }
                    return null;
                }
            }.scan(source.tree(), null);
        }
        return found;
    }

    /** Where it stands, as a failure names it. */
    String place() {
        return source.path() + ":" + line;
    }
}
