package xiangyi.web;

import jakarta.validation.constraints.Size;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import xiangyi.shared.Labels;
import xiangyi.shared.Text;

/**
 * A form as its request record says it: what is asked, in which words, how long it may be, whether it must be there. What
 * a template names and the record does not have is no field, and no page.
 *
 * @param <T> the record that the form becomes
 */
public final class Fields<T extends Record> {

    private static final int USUAL = 200;

    private final Class<T> type;
    private final Map<String, Object> proposed;

    private Fields(Class<T> type, Map<String, Object> proposed) {
        this.type = type;
        this.proposed = proposed;
    }

    public static <T extends Record> Fields<T> of(Class<T> type) {
        return new Fields<>(type, Map.of());
    }

    /** The same with what stands: each field shows what the record has under its name. */
    public Fields<T> showing(Record standing) {
        var values = new LinkedHashMap<>(proposed);
        for (var component : standing.getClass().getRecordComponents()) {
            var value = value(standing, component);
            if (value != null) {
                values.put(component.getName(), value);
            }
        }
        return new Fields<>(type, values);
    }

    /** The same with something that stands in one field before anybody types. */
    public Fields<T> proposing(String name, @Nullable Object value) {
        component(name);
        var values = new LinkedHashMap<>(proposed);
        if (value == null) {
            values.remove(name);
        } else {
            values.put(name, value);
        }
        return new Fields<>(type, values);
    }

    public Field field(String name) {
        return field(component(name));
    }

    /** All of them in the order of the record. */
    public List<Field> all() {
        return Arrays.stream(type.getRecordComponents()).map(this::field).toList();
    }

    private RecordComponent component(String name) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(type.getSimpleName() + " has no " + name));
    }

    private Field field(RecordComponent component) {
        var name = component.getName();
        var size = component.getAccessor().getAnnotation(Size.class);
        return new Field(
                name,
                Labels.label(type, name),
                Labels.help(type, name),
                kind(component.getType()),
                component.getAnnotatedType().isAnnotationPresent(Nullable.class),
                size == null ? USUAL : size.max(),
                options(component.getType()),
                proposed.get(name));
    }

    private static String kind(Class<?> type) {
        if (type == LocalDate.class) {
            return "date";
        }
        if (type == LocalTime.class) {
            return "time";
        }
        if (type == int.class || type == Integer.class) {
            return "number";
        }
        return type.isEnum() ? "choice" : type == BigDecimal.class ? "decimal" : "text";
    }

    private static Map<String, String> options(Class<?> type) {
        var options = new LinkedHashMap<String, String>();
        if (type.isEnum()) {
            for (var constant : (Enum<?>[]) type.getEnumConstants()) {
                options.put(constant.name(), Text.text(constant));
            }
        }
        return options;
    }

    private static @Nullable Object value(Record record, RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
