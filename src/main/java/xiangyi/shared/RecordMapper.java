package xiangyi.shared;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.core.MethodParameter;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.util.ClassUtils;

/**
 * Makes a record of a row, one for each statement. Spring's own mapper asks the driver for every type of ours and every
 * name in camels, and each time the driver answers with an exception: most of the time of a long list went there.
 */
final class RecordMapper<T> implements RowMapper<T> {

    /** What a record wants, looked up once for its class. */
    record Plan<T>(Constructor<T> constructor, String[] columns, TypeDescriptor[] types) {

        static <T> Plan<T> of(Class<T> type) {
            var components = type.getRecordComponents();
            try {
                var constructor = type.getDeclaredConstructor(
                        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
                constructor.setAccessible(true);
                return new Plan<>(
                        constructor,
                        Arrays.stream(components).map(RecordComponent::getName).toArray(String[]::new),
                        IntStream.range(0, components.length)
                                .mapToObj(index -> new TypeDescriptor(new MethodParameter(constructor, index)))
                                .toArray(TypeDescriptor[]::new));
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private final Plan<T> plan;
    private final ConversionService conversions;
    private int @Nullable [] places;

    RecordMapper(Plan<T> plan, ConversionService conversions) {
        this.plan = plan;
        this.conversions = conversions;
    }

    @Override
    public T mapRow(ResultSet row, int number) throws SQLException {
        if (places == null) {
            places = places(row);
        }
        var values = new Object[plan.types().length];
        for (var index = 0; index < values.length; index++) {
            values[index] = value(row, places[index], plan.types()[index]);
        }
        return BeanUtils.instantiateClass(plan.constructor(), values);
    }

    private @Nullable Object value(ResultSet row, int place, TypeDescriptor wanted) throws SQLException {
        var type = wanted.getType();
        var value = isKnownToTheDriver(type)
                ? JdbcUtils.getResultSetValue(row, place, type)
                : JdbcUtils.getResultSetValue(row, place);
        return value != null && ClassUtils.isAssignableValue(type, value) ? value : conversions.convert(value, wanted);
    }

    /** Types of Java itself but those that the driver has no column for; ours it never knows. */
    private static boolean isKnownToTheDriver(Class<?> type) {
        return type.isPrimitive()
                || type.isEnum()
                || type.getName().startsWith("java.") && type != java.time.Instant.class && !type.isInterface();
    }

    private int[] places(ResultSet row) throws SQLException {
        var about = row.getMetaData();
        Map<String, Integer> places = new HashMap<>();
        for (var place = about.getColumnCount(); place > 0; place--) {
            places.put(about.getColumnLabel(place).toLowerCase(Locale.ROOT), place);
        }
        return Arrays.stream(plan.columns())
                .mapToInt(name -> Objects.requireNonNull(
                        places.getOrDefault(
                                name.toLowerCase(Locale.ROOT),
                                places.get(JdbcUtils.convertPropertyNameToUnderscoreName(name))),
                        name))
                .toArray();
    }
}
