package xiangyi.shared;

import java.lang.reflect.Constructor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.BeanUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;
import org.springframework.core.convert.support.DefaultConversionService;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.jdbc.core.convert.JdbcCustomConversions;
import org.springframework.data.jdbc.core.dialect.JdbcPostgresDialect;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How our value types lie in a column, for aggregates and for queries alike. */
@Configuration(proxyBeanMethods = false)
class Columns {

    @Bean
    JdbcCustomConversions conversions(Seals seals, List<ColumnConverter<?, ?>> more) {
        var converters = new ArrayList<Object>(more);
        converters.addAll(List.of(
                new IdentifierToUuid(),
                new UuidToIdentifier(),
                new AreaToCode(),
                new CodeToArea(),
                new SealedToBytes(seals),
                new BytesToSealed(seals)));
        return JdbcCustomConversions.of(JdbcPostgresDialect.INSTANCE, converters);
    }

    /** Lets {@code query(Card.class)} fill records that hold our value types. */
    @Bean
    JdbcClient jdbcClient(NamedParameterJdbcOperations operations, RecordMappers mappers) {
        return new RecordClient(JdbcClient.create(operations, mappers.conversions()), mappers);
    }

    @Bean
    RecordMappers recordMappers(Seals seals) {
        var conversions = new DefaultConversionService();
        conversions.addConverterFactory(new UuidToIdentifier());
        conversions.addConverter(new CodeToArea());
        conversions.addConverter(new TimestampToInstant());
        conversions.addConverter(new BytesToSealed(seals));
        return new RecordMappers(conversions);
    }

    @WritingConverter
    static class IdentifierToUuid implements Converter<Identifier, UUID> {
        @Override
        public UUID convert(Identifier id) {
            return id.value();
        }
    }

    @ReadingConverter
    static class UuidToIdentifier implements ConverterFactory<UUID, Identifier> {

        /** Spring asks for the converter of each value, and looking for a constructor takes longer than calling it. */
        private static final ClassValue<Constructor<?>> CONSTRUCTORS = new ClassValue<>() {
            @Override
            protected Constructor<?> computeValue(Class<?> type) {
                return BeanUtils.getResolvableConstructor(type);
            }
        };

        @Override
        public <T extends Identifier> Converter<UUID, T> getConverter(Class<T> type) {
            return value -> type.cast(BeanUtils.instantiateClass(CONSTRUCTORS.get(type), value));
        }
    }

    @WritingConverter
    static class AreaToCode implements Converter<Area, String> {
        @Override
        public String convert(Area area) {
            return area.code();
        }
    }

    @ReadingConverter
    static class CodeToArea implements Converter<String, Area> {
        @Override
        public Area convert(String code) {
            return new Area(code);
        }
    }

    @ReadingConverter
    static class TimestampToInstant implements Converter<java.sql.Timestamp, Instant> {
        @Override
        public Instant convert(java.sql.Timestamp timestamp) {
            return timestamp.toInstant();
        }
    }

    @WritingConverter
    static class SealedToBytes implements Converter<Sealed, byte[]> {
        private final Seals seals;

        SealedToBytes(Seals seals) {
            this.seals = seals;
        }

        @Override
        public byte[] convert(Sealed value) {
            return seals.seal(value);
        }
    }

    @ReadingConverter
    static class BytesToSealed implements Converter<byte[], Sealed> {
        private final Seals seals;

        BytesToSealed(Seals seals) {
            this.seals = seals;
        }

        @Override
        public Sealed convert(byte[] sealed) {
            return seals.open(sealed);
        }
    }
}
