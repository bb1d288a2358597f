package org.yishi.window.compact.part;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.yishi.model.compact.change.Piece;
import org.yishi.window.kit.Kit;

/** Words with what changed in them: struck through or underlined, coloured, and tagged, so that no colour is needed. */
public final class Marks {
    private final Kit kit;

    public Marks(Kit kit) {
        this.kit = kit;
    }

    /** Both versions in one. */
    public TextFlow both(List<Piece> pieces) {
        return flow(pieces, pieces);
    }

    /** The version before, with what falls out of it. */
    public TextFlow before(List<Piece> pieces) {
        return flow(pieces.stream().filter(p -> p.kind() != Piece.Kind.ADDED).toList(), pieces);
    }

    /** The version after, with what came into it. */
    public TextFlow after(List<Piece> pieces) {
        return flow(pieces.stream().filter(p -> p.kind() != Piece.Kind.REMOVED).toList(), pieces);
    }

    private TextFlow flow(List<Piece> shown, List<Piece> all) {
        var nodes = new ArrayList<Node>();
        for (var piece : shown) {
            switch (piece.kind()) {
                case SAME -> nodes.add(text(piece.words(), "mark-same"));
                case ADDED -> {
                    nodes.add(text(kit.say("compact.tag-in"), "mark-tag-in"));
                    nodes.add(text(piece.words(), "mark-in"));
                }
                case REMOVED -> {
                    nodes.add(text(kit.say("compact.tag-out"), "mark-tag-out"));
                    nodes.add(text(piece.words(), "mark-out"));
                }
            }
        }
        var flow = new TextFlow(nodes.toArray(Node[]::new));
        flow.setAccessibleText(all.stream().map(this::said).collect(Collectors.joining()));
        return flow;
    }

    private String said(Piece piece) {
        return switch (piece.kind()) {
            case SAME -> piece.words();
            case ADDED -> kit.say("compact.said-in", piece.words());
            case REMOVED -> kit.say("compact.said-out", piece.words());
        };
    }

    private static Text text(String words, String look) {
        var text = new Text(words);
        text.getStyleClass().add(look);
        return text;
    }
}
