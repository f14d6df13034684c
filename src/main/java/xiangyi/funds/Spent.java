package xiangyi.funds;

import java.util.regex.Pattern;

/** What the rules of spending look at. */
public record Spent(Purpose purpose, String title) {

    /** What souvenirs and meals are called where they stand among other things. */
    static final String LAVISH = "纪念品|礼品|礼金|土特产|开餐|聚餐|就餐|用餐|餐费|宴请|宴席|烟酒|香烟|酒水";

    private static final Pattern NAMED = Pattern.compile(LAVISH);

    public boolean isLavish() {
        return purpose == Purpose.MEALS
                || purpose == Purpose.SOUVENIRS
                || NAMED.matcher(title).find();
    }
}
