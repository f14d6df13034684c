package xiangyi.imports;

import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** Which number formats mean a date. */
final class DateFormats {

    private DateFormats() {}

    /** 27–36 and 50–58 are the Chinese dates that Excel and WPS refer to by number only, without writing them down. */
    static boolean isDate(int id, @Nullable String format) {
        return (id >= 27 && id <= 36)
                || (id >= 50 && id <= 58)
                || (format != null && DateUtil.isADateFormat(id, format));
    }
}
