package xiangyi.calendar;

import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.stereotype.Component;
import xiangyi.shared.ColumnConverter;

/** A {@link TimeLimit} lies in a column as 3M, 10D or 5W. */
final class TimeLimitColumns {

    private TimeLimitColumns() {}

    @Component
    @WritingConverter
    static class TermToText implements ColumnConverter<TimeLimit, String> {
        @Override
        public String convert(TimeLimit term) {
            return term.toString();
        }
    }

    @Component
    @ReadingConverter
    static class TextToTerm implements ColumnConverter<String, TimeLimit> {
        @Override
        public TimeLimit convert(String text) {
            return TimeLimit.of(text);
        }
    }
}
