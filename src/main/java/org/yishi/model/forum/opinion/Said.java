package org.yishi.model.forum.opinion;

import java.util.Optional;
import org.yishi.model.id.ItemId;
import org.yishi.model.team.TeamId;

/**
 * An opinion as it is taken down.
 *
 * @param by who said it; empty where nobody is named
 * @param team the group it was said in; empty for the hall
 * @param item under which item of the agenda; empty for none
 * @param heading what it is about 归类; empty where not sorted yet
 */
public record Said(
        OpinionKind kind, String words, String by, Optional<TeamId> team, Optional<ItemId> item, String heading) {
    /** The same without blanks at the ends. */
    public Said stripped() {
        return new Said(kind, words.strip(), by.strip(), team, item, heading.strip());
    }
}
