package xiangyi.funds;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import xiangyi.shared.Area;
import xiangyi.shared.Exactness;

/** Money that was spent, as lists and pages show it. */
public record SpendingCard(
        SpendingId id,
        int version,
        Area area,
        LocalDate startsOn,
        LocalDate endsOn,
        @Nullable String saidAs,
        Purpose purpose,
        String title,
        BigDecimal yuan,
        Exactness exactness,
        @Nullable BudgetLineId line,
        @Nullable String lineTitle,
        @Nullable String occasion,
        @Nullable String occasionTitle,
        @Nullable PayListId payList,
        @Nullable String payee,
        @Nullable String handler,
        @Nullable String note) {

    /** What a correction may change, by the name of its field. */
    static final Map<String, Function<SpendingCard, @Nullable Object>> FIELDS = fields();

    public String path() {
        return "/funds/" + id.text();
    }

    public Amount amount() {
        return new Amount(yuan, exactness);
    }

    public boolean isOneDay() {
        return startsOn.equals(endsOn);
    }

    private static Map<String, Function<SpendingCard, @Nullable Object>> fields() {
        var fields = new LinkedHashMap<String, Function<SpendingCard, @Nullable Object>>();
        fields.put("purpose", SpendingCard::purpose);
        fields.put("title", SpendingCard::title);
        fields.put("amount", card -> card.amount().text());
        fields.put("startsOn", SpendingCard::startsOn);
        fields.put("endsOn", SpendingCard::endsOn);
        fields.put("saidAs", SpendingCard::saidAs);
        fields.put("line", SpendingCard::lineTitle);
        fields.put("occasion", SpendingCard::occasionTitle);
        fields.put("payee", SpendingCard::payee);
        fields.put("handler", SpendingCard::handler);
        fields.put("note", SpendingCard::note);
        return fields;
    }
}
