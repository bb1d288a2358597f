package org.yishi.desk.meeting;

import java.util.Optional;
import org.yishi.model.Refusal;
import org.yishi.model.id.ItemId;

/** A rule that the plan does not meet, in one sentence. It asks for a reason and stops nobody. */
public record Warning(Optional<ItemId> item, Refusal what) {}
