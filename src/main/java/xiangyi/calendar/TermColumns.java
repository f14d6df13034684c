package xiangyi.calendar;

import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.stereotype.Component;
import xiangyi.shared.ColumnConverter;

/** A {@link Term} lies in a column as 3M, 10D or 5W. */
final class TermColumns {

    private TermColumns() {}

    @Component
    @WritingConverter
    static class TermToText implements ColumnConverter<Term, String> {
        @Override
        public String convert(Term term) {
            return term.toString();
        }
    }

    @Component
    @ReadingConverter
    static class TextToTerm implements ColumnConverter<String, Term> {
        @Override
        public Term convert(String text) {
            return Term.of(text);
        }
    }
}
