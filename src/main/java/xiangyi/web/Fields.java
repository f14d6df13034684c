package xiangyi.web;

import jakarta.validation.constraints.Size;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import xiangyi.shared.Actor;
import xiangyi.shared.Area;
import xiangyi.shared.Components;
import xiangyi.shared.Identifier;
import xiangyi.shared.Labels;
import xiangyi.shared.ReasonRequest;
import xiangyi.shared.Sealed;

/**
 * A form as its request record says it: what is asked, in which words, how long it may be, whether it must be there. What
 * a template names and the record does not have is no field, and no page.
 *
 * @param <T> the record that the form becomes
 */
public final class Fields<T extends Record> {

    private static final int USUAL = 200;

    private static final Set<Class<?>> TEXTS = Set.of(String.class, Sealed.class);

    /** What is no plain text, such as an amount or a number that is known roughly, is a word or two. */
    private static final int WORD = 20;

    /** What a form carries without asking. */
    private static final Set<String> CARRIED = Set.of("id", "version");

    private final Class<T> type;
    private final Map<String, Field> fields;

    private Fields(Class<T> type, Map<String, Field> fields) {
        this.type = type;
        this.fields = fields;
    }

    public static <T extends Record> Fields<T> of(Class<T> type) {
        var fields = new LinkedHashMap<String, Field>();
        for (var component : type.getRecordComponents()) {
            fields.put(component.getName(), field(type, component));
        }
        return new Fields<>(type, fields);
    }

    /** The same with what stands: each field shows what the record has under its name. */
    public Fields<T> showing(Record standing) {
        var shown = this;
        for (var said : Components.of(standing).entrySet()) {
            if (fields.containsKey(said.getKey())) {
                shown = shown.proposing(said.getKey(), said.getValue());
            }
        }
        return shown;
    }

    /** The same with something that stands in one field before anybody types. */
    public Fields<T> proposing(String name, @Nullable Object value) {
        var field = field(name);
        return with(field.with(field.type(), field.options(), field.known(), value));
    }

    /** The same where one field carries what nobody is asked for. */
    public Fields<T> carrying(String name, @Nullable Object value) {
        return with(field(name).with("hidden", Map.of(), List.of(), value));
    }

    /** The same where these fields carry what stands in them, and nobody is asked. */
    public Fields<T> carrying(String... names) {
        var carried = this;
        for (var name : names) {
            carried = carried.carrying(name, field(name).value());
        }
        return carried;
    }

    /** The same where one field is settled, and said, before anybody types; a page may settle it otherwise. */
    private Fields<T> settling(String name, Object value, String said, @Nullable String otherwise) {
        var elsewhere = otherwise == null ? List.<String>of() : List.of(otherwise);
        return with(field(name).with("settled", Map.of(Form.said(value), said), elsewhere, value));
    }

    /** The same where one field is chosen from what the house knows. */
    public Fields<T> choosing(String name, Map<String, String> options) {
        var field = field(name);
        var type = Set.of("choice", "tick").contains(field.type()) ? "choice" : "pick";
        return with(field.with(type, options, List.of(), field.value()));
    }

    /** The same, but nobody is asked to choose from nothing. */
    public Fields<T> choosingIfAny(String name, Map<String, String> options) {
        return options.isEmpty() ? without(name) : choosing(name, options);
    }

    /** The same where the choices of one field all stand on the page. */
    public Fields<T> showingAll(String name, Map<String, String> options) {
        var field = field(name);
        return with(field.with("choice", options, List.of(), field.value()));
    }

    /** The same where one of these words is said in any case. */
    public Fields<T> deciding(String name, Map<String, String> options) {
        return with(field(name).decided(options));
    }

    /** The same for that place, or for one of several, by their codes and names. */
    public Fields<T> placing(Area area, Map<String, String> townships) {
        return townships.isEmpty()
                ? carrying("area", area.code())
                : choosing("area", townships).proposing("area", area.code());
    }

    /** The same for that place; who looks after several reads which it is, and may say another. */
    public Fields<T> placing(Actor actor, Area area, String name) {
        return placed(actor, area, name, Chrome.current().path());
    }

    /** The same of what stands, which stays where it is. */
    public Fields<T> placed(Actor actor, Area area, String name) {
        return placed(actor, area, name, null);
    }

    private Fields<T> placed(Actor actor, Area area, String name, @Nullable String otherwise) {
        return actor.area().isTownship()
                ? carrying("area", area.code())
                : settling("area", area.code(), name, otherwise);
    }

    /** The same where what was typed before is offered in one field. */
    public Fields<T> offering(String name, Collection<String> known) {
        var field = field(name);
        return with(field.with(field.type(), field.options(), List.copyOf(known), field.value()));
    }

    /** The same with another sentence of help under one field. */
    public Fields<T> helping(String name, String help) {
        return with(field(name).helped(help));
    }

    /** The same with the question why something that stands is changed, in the words of this record. */
    public Fields<T> reasoned() {
        var all = new LinkedHashMap<>(fields);
        all.put("reason", field(type, ReasonRequest.class.getRecordComponents()[0]));
        return new Fields<>(type, all);
    }

    /** The same where one field has another name, as for whoever speaks for themselves. */
    public Fields<T> calling(String name, String label) {
        return with(field(name).called(label));
    }

    /** The same where fields may not stay blank here, though the record lets them. */
    public Fields<T> requiring(String... names) {
        var asked = this;
        for (var name : names) {
            asked = asked.with(asked.field(name).required());
        }
        return asked;
    }

    /** The same for what stands already: why it is changed, and which version of it was read. */
    public Fields<T> correcting(int version) {
        return and(Fields.of(ReasonRequest.class).only()).reasoned().proposing("version", version);
    }

    /** The same with the fields of another record behind them. */
    public Fields<T> and(Fields<?> more) {
        var all = new LinkedHashMap<>(fields);
        all.putAll(more.fields);
        return new Fields<>(type, all);
    }

    /** The same without fields that this form does not have. */
    public Fields<T> without(String... names) {
        var left = new LinkedHashMap<>(fields);
        Stream.of(names).forEach(name -> left.remove(field(name).name()));
        return new Fields<>(type, left);
    }

    /** The same with only these fields, in this order, and what the form carries. */
    public Fields<T> only(String... names) {
        var left = new LinkedHashMap<String, Field>();
        hidden().forEach(field -> left.put(field.name(), field));
        Stream.of(names).forEach(name -> left.put(name, field(name)));
        return new Fields<>(type, left);
    }

    /** @throws IllegalArgumentException where the record has no such component */
    public Field field(String name) {
        return Optional.ofNullable(fields.get(name))
                .orElseThrow(() -> new IllegalArgumentException(type.getSimpleName() + " has no " + name));
    }

    /** What is asked, in the order of the record. */
    public List<Field> all() {
        return fields.values().stream()
                .filter(field -> !field.type().equals("hidden"))
                .toList();
    }

    /** What the form carries without asking. */
    public List<Field> hidden() {
        return fields.values().stream()
                .filter(field -> field.type().equals("hidden"))
                .toList();
    }

    /** Whether files leave with it. */
    public boolean hasFiles() {
        return fields.values().stream().anyMatch(field -> field.type().equals("file"));
    }

    private Fields<T> with(Field field) {
        var changed = new LinkedHashMap<>(fields);
        changed.put(field.name(), field);
        return new Fields<>(type, changed);
    }

    private static Field field(Class<?> type, RecordComponent component) {
        var name = component.getName();
        var size = component.getAccessor().getAnnotation(Size.class);
        return new Field(
                name,
                Labels.label(type, name),
                Labels.help(type, name),
                CARRIED.contains(name) ? "hidden" : name.equals("phone") ? "tel" : kind(component.getType()),
                component.getAnnotatedType().isAnnotationPresent(Nullable.class),
                size != null ? size.max() : TEXTS.contains(component.getType()) ? USUAL : WORD,
                options(component.getType()),
                List.of(),
                name.equals("version") ? 0 : null);
    }

    private static String kind(Class<?> type) {
        if (type == LocalDate.class) {
            return "date";
        }
        if (type == LocalDateTime.class) {
            return "datetime-local";
        }
        if (type == LocalTime.class) {
            return "time";
        }
        if (type == int.class || type == Integer.class) {
            return "number";
        }
        if (type == MultipartFile.class) {
            return "file";
        }
        if (Identifier.class.isAssignableFrom(type)) {
            return "pick";
        }
        if (type == Boolean.class || type == boolean.class) {
            return "tick";
        }
        return type.isEnum() ? "choice" : type == BigDecimal.class ? "decimal" : "text";
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> options(Class<?> type) {
        return type.isEnum() ? Choices.of((Class<? extends Enum<?>>) type) : Map.of();
    }
}
