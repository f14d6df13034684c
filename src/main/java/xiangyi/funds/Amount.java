package xiangyi.funds;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Pattern;
import xiangyi.shared.Count;
import xiangyi.shared.Exactness;
import xiangyi.shared.Normal;
import xiangyi.shared.Reason;
import xiangyi.shared.Refusal;

/** Yuan as people write them down: 9800, 9,800.50元, 1.2万元, 近1万元, 3000余元. */
public record Amount(BigDecimal yuan, Exactness exactness) {

    private static final BigDecimal TEN_THOUSAND = new BigDecimal(10_000);
    private static final BigDecimal MOST = new BigDecimal("999999999999.99");
    private static final Pattern TYPED =
            Pattern.compile("(近|约|将近)?[¥￥]?(\\d{1,12}(?:\\.\\d{1,6})?)(多|余)?(万)?(多|余)?元?(多|余)?");

    public Amount {
        yuan = yuan.setScale(2, RoundingMode.HALF_UP);
    }

    public static Amount exactly(BigDecimal yuan) {
        return new Amount(yuan, Exactness.EXACT);
    }

    /** Spring MVC finds it; what is no amount is said to be none. */
    public static Amount of(String typed) {
        var parts = TYPED.matcher(Normal.text(typed).replaceAll("[,，\\s]", ""));
        if (!parts.matches()) {
            throw new IllegalArgumentException("Not an amount: " + typed);
        }
        var number = new BigDecimal(parts.group(2));
        var yuan = parts.group(4) == null ? number : number.multiply(TEN_THOUSAND);
        if (yuan.compareTo(MOST) > 0) {
            throw new IllegalArgumentException("More money than there is: " + typed);
        }
        var over = parts.group(3) != null || parts.group(5) != null || parts.group(6) != null;
        return new Amount(yuan, parts.group(1) != null ? Exactness.NEARLY : over ? Exactness.OVER : Exactness.EXACT);
    }

    /** The same for a sheet, whose cells are refused with a sentence. */
    public static Amount read(String typed) {
        try {
            return of(typed);
        } catch (IllegalArgumentException e) {
            throw new Refusal(List.of(Reason.of("funds.notAmount", typed)));
        }
    }

    /** 近1万元, 1,234.50元, 3,000余元: as it goes into a sentence or a field. */
    public String text() {
        return switch (exactness) {
            case EXACT -> figure(yuan) + "元";
            case OVER -> (isMyriads() ? Count.overMyriads(myriads()) : figure(yuan) + "余") + "元";
            case NEARLY -> "近" + (isMyriads() ? myriads() + "万" : figure(yuan)) + "元";
        };
    }

    public Amount plus(Amount other) {
        var either = exactness == Exactness.EXACT ? other.exactness : exactness;
        return new Amount(yuan.add(other.yuan), either);
    }

    private boolean isMyriads() {
        return yuan.signum() > 0 && yuan.remainder(TEN_THOUSAND).signum() == 0;
    }

    private String myriads() {
        return figure(yuan.divide(TEN_THOUSAND, RoundingMode.UNNECESSARY));
    }

    /** With its thousands, and without fen where there are none. */
    public static String figure(BigDecimal yuan) {
        var rounded = yuan.setScale(2, RoundingMode.HALF_UP);
        var whole = rounded.stripTrailingZeros().scale() <= 0;
        return whole ? "%,d".formatted(rounded.toBigInteger()) : "%,.2f".formatted(rounded);
    }

    @Override
    public String toString() {
        return text();
    }
}
