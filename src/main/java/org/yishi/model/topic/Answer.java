package org.yishi.model.topic;

import java.util.Optional;

/**
 * What one who raised a voice is to know.
 *
 * @param into the matter to which the voice was joined
 * @param words what is said to them
 * @param told when and how it was told last; empty where not yet
 */
public record Answer(Topic voice, Optional<Topic> into, String words, Optional<Telling> told) {}
