package xiangyi.documents;

import java.util.Optional;
import java.util.regex.Pattern;

/** The number of a document (发文字号), e.g. 烽政函〔2025〕31号. */
public record DocumentNumber(String agencyWord, int year, int number) {

    private static final Pattern WRITTEN =
            Pattern.compile("(\\D+?)\\s*[〔\\[［(（【]\\s*(\\d{4})\\s*[〕\\]］)）】]\\s*第?\\s*0*(\\d+)\\s*号");

    public DocumentNumber {
        if (agencyWord.isBlank()) throw new IllegalArgumentException("a document number begins with the agency's word");
        if (year < 1949 || year > 9999) throw new IllegalArgumentException("not a year: " + year);
        if (number < 1) throw new IllegalArgumentException("numbers begin with 1, not " + number);
    }

    /** Reads numbers as they are typed, with other brackets, 第 or leading zeros. */
    public static Optional<DocumentNumber> read(String typed) {
        var found = WRITTEN.matcher(typed.strip());
        if (!found.matches() || found.group(3).length() > 6) return Optional.empty();
        var year = Integer.parseInt(found.group(2));
        var number = Integer.parseInt(found.group(3));
        return year < 1949 || number < 1
                ? Optional.empty()
                : Optional.of(new DocumentNumber(found.group(1), year, number));
    }

    public String text() {
        return agencyWord + "〔" + year + "〕" + number + "号";
    }
}
