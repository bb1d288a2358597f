package org.yishi.window.matter.petition;

import java.nio.file.Path;
import java.util.function.BiFunction;
import org.yishi.desk.petition.Calling;
import org.yishi.desk.petition.Petitions;
import org.yishi.live.Changes;
import org.yishi.model.Outcome;
import org.yishi.model.id.TopicId;

/**
 * What the petition's page works with.
 *
 * @param blank writes a petition to be signed on
 * @param filled writes the list of those who signed
 */
public record PetitionDesks(
        Petitions petitions,
        Calling calling,
        BiFunction<TopicId, Path, Outcome<Path>> blank,
        BiFunction<TopicId, Path, Outcome<Path>> filled,
        Changes changes) {}
