package xiangyi.shared;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.convert.ConversionService;
import org.springframework.jdbc.core.RowMapper;

/** Makes records of rows, also where a row holds more than one record. A mapper is for one statement. */
public final class RecordMappers {

    private final ConversionService conversions;
    private final Map<Class<?>, RecordMapper.Plan<?>> plans = new ConcurrentHashMap<>();

    RecordMappers(ConversionService conversions) {
        this.conversions = conversions;
    }

    ConversionService conversions() {
        return conversions;
    }

    @SuppressWarnings("unchecked")
    public <T> RowMapper<T> of(Class<T> type) {
        return new RecordMapper<>(
                (RecordMapper.Plan<T>) plans.computeIfAbsent(type, RecordMapper.Plan::of), conversions);
    }
}
