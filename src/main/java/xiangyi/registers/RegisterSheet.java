package xiangyi.registers;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import xiangyi.calendar.Span;
import xiangyi.imports.Batch;
import xiangyi.imports.Column;
import xiangyi.imports.Row;
import xiangyi.imports.Sheet;
import xiangyi.shared.Actor;
import xiangyi.shared.Labels;
import xiangyi.shared.Refusal;
import xiangyi.shared.Text;

/**
 * A plain register as a sheet of the ledger: a column for each of its words. Other titles, examples and other words of old
 * ledgers stand in messages/, as {@code room.also.name}, {@code room.example.name} and {@code room.Type.CONSTANT.also}.
 */
final class RegisterSheet<W extends Record> implements Sheet<W> {

    private final Register<W> register;
    private final Plan<W> plan;
    private final Entries entries;
    private final EntryQueries queries;
    private final Map<String, Column<?>> columns = new LinkedHashMap<>();

    RegisterSheet(Register<W> register, Entries entries, EntryQueries queries) {
        this.register = register;
        this.plan = register.plan();
        this.entries = entries;
        this.queries = queries;
        plan.shown().forEach(name -> columns.put(name, column(plan.component(name))));
    }

    @Override
    public String name() {
        return Text.text(plan.table());
    }

    @Override
    public List<String> otherNames() {
        return Text.words(plan.table() + ".also");
    }

    @Override
    public int order() {
        return plan.order();
    }

    @Override
    public List<Column<?>> columns() {
        return List.copyOf(columns.values());
    }

    @Override
    public W read(Row row) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        plan.components().forEach(name -> values.put(name, null));
        columns.forEach((name, column) -> {
            var value = row.orNull(column);
            values.putAll(value instanceof Span span ? plan.said(span) : Collections.singletonMap(name, value));
        });
        return BeanUtils.instantiateClass(
                BeanUtils.getResolvableConstructor(plan.type()), values.values().toArray());
    }

    @Override
    public Optional<Object> key(W words) {
        return plan.sameRow().isEmpty()
                ? Optional.empty()
                : Optional.of(plan.sameRow().stream()
                        .map(component -> Optional.ofNullable(plan.value(words, component)))
                        .toList());
    }

    @Override
    public void write(Actor actor, W words, Batch batch) {
        if (queries.holds(actor.scope(plan.write()), plan, batch.area(), words)) {
            throw new Refusal("registers.alreadyThere", plan.title(words));
        }
        batch.made(
                "entry",
                entries.enter(actor, register, new EntryRequest<>(EntryId.next(), batch.area(), words, null, 0)));
    }

    @Override
    public void undo(Actor actor, String kind, UUID made) {
        entries.takeOut(actor, register, new EntryId(made));
    }

    private Column<?> column(RecordComponent component) {
        var name = component.getName();
        var title = Labels.label(plan.type(), name);
        var column = (plan.isSpan(name) ? Column.span(title) : column(title, component.getType()))
                .alsoCalled(Labels.also(plan.type(), name).toArray(String[]::new))
                .explained(Labels.help(plan.type(), name))
                .field(name);
        var example = Labels.example(plan.type(), name);
        if (!example.isEmpty()) {
            column = column.example(example);
        }
        if (plan.isYear(name)) {
            column = column.continued();
        }
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class) ? column.optional() : column;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Column<?> column(String title, Class<?> type) {
        if (type.isEnum()) {
            return Column.oneOf(title, (Class) type);
        }
        if (type == LocalDate.class) {
            return Column.date(title);
        }
        if (type == Integer.class) {
            return Column.integer(title);
        }
        return type == BigDecimal.class ? Column.decimal(title) : Column.text(title);
    }
}
