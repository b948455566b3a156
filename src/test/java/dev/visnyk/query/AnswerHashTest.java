package dev.visnyk.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Different answers have different hashes, whatever the difference is. */
final class AnswerHashTest {
    private static long hash(Object answer) {
        return new AnswerHash().of(answer, url -> {});
    }

    @Test
    void answersThatLookAlikeAreToldApart() {
        Map<String, Object> ordered = new LinkedHashMap<>();
        ordered.put("a", "1");
        ordered.put("b", "2");
        Map<String, Object> otherwise = new LinkedHashMap<>();
        otherwise.put("b", "2");
        otherwise.put("a", "1");
        List<Object> answers = Arrays.asList(
                null,
                "",
                "null",
                "ab",
                "1",
                1,
                0,
                true,
                false,
                List.of(),
                List.of(""),
                List.of("", ""),
                List.of("ab", "c"),
                List.of("a", "bc"),
                List.of("abc"),
                List.of(List.of("a"), "b"),
                List.of("a", List.of("b")),
                List.of("b", "a"),
                List.of("a", "b"),
                Arrays.asList("a", null),
                Arrays.asList(null, "a"),
                Map.of(),
                ordered,
                otherwise,
                Map.of("a", "1b"),
                new Link("a", "b"),
                new Link("ab", ""),
                new LinkTarget("a", "b", ""),
                new Html("a"),
                List.of(card("/1/"), card("/2/")),
                List.of(card("/2/"), card("/1/")),
                new Neighbours(card("/1/"), null),
                new Neighbours(null, card("/1/")));

        Map<Long, Object> byHash = new HashMap<>();
        for (Object answer : answers) {
            assertThat(byHash.put(hash(answer), String.valueOf(answer)))
                    .as("%s", answer)
                    .isNull();
        }
    }

    @Test
    void equalAnswersHaveEqualHashes() {
        AnswerHash hashes = new AnswerHash();

        assertThat(hashes.of(List.of(card("/1/")), url -> {})).isEqualTo(hash(List.of(card("/1/"))));
        assertThat(hash(Optional.of("a"))).isEqualTo(hash("a"));
    }

    @Test
    void cardsThatAreShownAreTold() {
        List<String> shown = new ArrayList<>();

        new AnswerHash()
                .of(
                        new FrontView(List.of(), card("/1/"), List.of(card("/2/")), List.of(), List.of(), List.of()),
                        shown::add);

        assertThat(shown).containsExactly("/1/", "/2/");
    }

    @Test
    void valuesThatAnswersMayNotHoldAreRefused() {
        assertThatThrownBy(() -> hash(1.5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> hash(new String[] {"a"})).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> hash(java.time.LocalDate.EPOCH)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Card card(String url) {
        return new Card(url, "", "", new Moment("", "", "", "", ""), new Link("", ""), List.of(), null, "", "", false);
    }

    /** Every kind of record that an answer can be or hold, but for bodies, which have a version. */
    static Stream<Class<?>> views() {
        Set<Class<?>> views = new LinkedHashSet<>();
        for (Class<?> query : Query.class.getPermittedSubclasses()) {
            ParameterizedType answer = (ParameterizedType) query.getGenericInterfaces()[0];
            collect(answer.getActualTypeArguments()[0], views);
        }
        views.remove(Body.class);
        return views.stream();
    }

    private static void collect(Type type, Set<Class<?>> views) {
        if (type instanceof ParameterizedType parameterized) {
            for (Type argument : parameterized.getActualTypeArguments()) {
                collect(argument, views);
            }
        } else if (type instanceof Class<?> view && view.isRecord() && view != Body.class && views.add(view)) {
            for (RecordComponent component : view.getRecordComponents()) {
                collect(component.getGenericType(), views);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("views")
    void everyComponentCounts(Class<?> view) throws ReflectiveOperationException {
        Object[] values = Arrays.stream(view.getRecordComponents())
                .map(component -> value(component.getGenericType(), "a"))
                .toArray();
        long before = hash(make(view, values));
        for (int i = 0; i < values.length; i++) {
            Object[] changed = values.clone();
            changed[i] = value(view.getRecordComponents()[i].getGenericType(), "b");

            assertThat(hash(make(view, changed)))
                    .as("%s.%s", view.getSimpleName(), view.getRecordComponents()[i].getName())
                    .isNotEqualTo(before);
        }
    }

    private static Object make(Class<?> view, Object... values) throws ReflectiveOperationException {
        Class<?>[] types = Arrays.stream(view.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        Constructor<?> constructor = view.getDeclaredConstructor(types);
        constructor.setAccessible(true);
        return constructor.newInstance(values);
    }

    /** A value of a type; fails for a type that answers may not have. */
    private static Object value(Type type, String text) {
        if (type instanceof ParameterizedType parameterized) {
            Class<?> raw = (Class<?>) parameterized.getRawType();
            if (raw == List.class) {
                return List.of(value(parameterized.getActualTypeArguments()[0], text));
            }
            assertThat(raw).isEqualTo(Map.class);
            Type key = parameterized.getActualTypeArguments()[0];
            Object word = key instanceof Class<?> enumeration && enumeration.isEnum()
                    ? enumeration.getEnumConstants()[0]
                    : "key";
            return Map.of(word, text);
        }
        Class<?> plain = (Class<?>) type;
        if (plain == String.class) {
            return text;
        }
        if (plain == int.class) {
            return text.equals("a") ? 1 : 2;
        }
        if (plain == boolean.class) {
            return text.equals("a");
        }
        assertThat(plain.isRecord()).as("%s", plain).isTrue();
        try {
            return make(
                    plain,
                    Arrays.stream(plain.getRecordComponents())
                            .map(component -> value(component.getGenericType(), text))
                            .toArray());
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
