package xiangyi.shared;

import org.springframework.core.convert.converter.Converter;

/** How a room's own value lies in a column; contributed as a bean that says whether it reads or writes. */
public interface ColumnConverter<S, T> extends Converter<S, T> {}
