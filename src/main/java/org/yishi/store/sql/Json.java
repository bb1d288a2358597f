package org.yishi.store.sql;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.yishi.model.count.Round;
import org.yishi.model.count.Step;
import org.yishi.model.event.Event;
import org.yishi.model.verdict.Finding;
import org.yishi.model.vote.Contest;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Records as JSON text: what was frozen at a moment, and the journal's events. */
public final class Json {
    /** The kinds of a sealed type are told apart by name when read back. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "is")
    private interface ByName {}

    private static final int MOST_ALIKE = 100;

    private final Map<String, Object> alike = new ConcurrentHashMap<>();

    private final JsonMapper mapper = JsonMapper.builder()
            .changeDefaultVisibility(v -> v.withGetterVisibility(Visibility.NONE)
                    .withIsGetterVisibility(Visibility.NONE)
                    .withFieldVisibility(Visibility.ANY))
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .addMixIn(Finding.class, ByName.class)
            .addMixIn(Contest.class, ByName.class)
            .addMixIn(Round.class, ByName.class)
            .addMixIn(Step.class, ByName.class)
            .build();

    public String write(Object value) {
        return mapper.writeValueAsString(value);
    }

    public <T> T read(String text, Class<T> type) {
        return mapper.readValue(text, type);
    }

    /**
     * Reads what many rows keep alike, such as a body's rules with each of its meetings: one text is read once, and its
     * rows share the one unchanging value.
     */
    public <T> T shared(String text, Class<T> type) {
        if (alike.size() >= MOST_ALIKE) {
            alike.clear();
        }
        return type.cast(alike.computeIfAbsent(text, one -> mapper.readValue(one, type)));
    }

    public <T> T read(String text, TypeReference<T> type) {
        return mapper.readValue(text, type);
    }

    /** An event by the name of its kind. */
    public Event event(String kind, String text) {
        for (var type : Event.class.getPermittedSubclasses()) {
            if (type.getSimpleName().equals(kind)) {
                return (Event) mapper.readValue(text, type);
            }
        }
        throw new StoreException("unknown kind of entry: " + kind, new IllegalArgumentException(kind));
    }
}
