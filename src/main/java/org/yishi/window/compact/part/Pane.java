package org.yishi.window.compact.part;

import javafx.scene.Node;
import org.yishi.desk.compact.CompactPage;

/** A part of the page that shows what the page tells. */
public interface Pane {
    Node root();

    void show(CompactPage page);

    /** How its tab is called now. */
    String title(CompactPage page);
}
