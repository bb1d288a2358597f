package org.yishi.window.projector.figure;

import java.util.Optional;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/**
 * A name, a shape and a number.
 *
 * @param bold whether it stands out
 * @param sign what became of it; empty where nothing is to be told
 */
public record Row(String name, Region shape, String number, boolean bold, Optional<Sign> sign) {
    /** A sign with its word, told apart by both. */
    public record Sign(Feather icon, String word) {}
}
