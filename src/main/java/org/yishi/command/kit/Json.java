package org.yishi.command.kit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Answers for programs: objects with their members in the order in which they were put, UTF-8, indented. */
public final class Json {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Map<String, Object> members = new LinkedHashMap<>();

    /** A value as JSON text: maps, lists, text, numbers, truth. */
    public static String of(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /** Adds a member. */
    public Json put(String name, Object value) {
        members.put(name, value);
        return this;
    }

    /** Adds a member as text, where there is a value. */
    public Json put(String name, Optional<?> value) {
        value.ifPresent(v -> members.put(name, v instanceof Number ? v : v.toString()));
        return this;
    }

    public Map<String, Object> object() {
        return members;
    }
}
