package xiangyi.web;

import java.lang.reflect.InvocationTargetException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import xiangyi.shared.Count;
import xiangyi.shared.Identifier;

/** How our own values come out of a form: a field that was left blank is nothing, whatever its type. */
@Configuration(proxyBeanMethods = false)
class Values implements WebMvcConfigurer {

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverterFactory(new TextToIdentifier());
        registry.addConverter(new TextToCount());
        registry.addConverter(new TextToDay());
    }

    /** A day that people speak of, as browsers write it; the calendar knows others, but nobody met on them. */
    static class TextToDay implements Converter<String, LocalDate> {

        private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
        private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

        @Override
        @SuppressWarnings("NullAway")
        public @Nullable LocalDate convert(String text) {
            if (text.isBlank()) {
                return null;
            }
            var day = LocalDate.parse(text.strip());
            if (day.isBefore(FIRST) || day.isAfter(LAST)) {
                throw new IllegalArgumentException("Not a day that people speak of: " + day);
            }
            return day;
        }
    }

    static class TextToIdentifier implements ConverterFactory<String, Identifier> {
        @Override
        @SuppressWarnings("NullAway") // null is how a converter says that nothing was typed
        public <T extends Identifier> Converter<String, T> getConverter(Class<T> type) {
            return text -> text.isBlank() ? null : of(type, text);
        }

        /** By its own {@code of}, which refuses what is no key. */
        private static <T extends Identifier> T of(Class<T> type, String text) {
            try {
                return type.cast(type.getMethod("of", String.class).invoke(null, text.strip()));
            } catch (InvocationTargetException refused) {
                throw new IllegalArgumentException(refused.getCause());
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    static class TextToCount implements Converter<String, Count> {
        @Override
        @SuppressWarnings("NullAway")
        public @Nullable Count convert(String text) {
            return text.isBlank() ? null : Count.of(text);
        }
    }
}
