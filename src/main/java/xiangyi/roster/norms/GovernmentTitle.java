package xiangyi.roster.norms;

import java.util.regex.Pattern;
import xiangyi.roster.PostKind;

/** Whether a post is one of the government, by its kind or by what it is called (财政所所长、副镇长). */
final class GovernmentTitle {

    /** Heads and their deputies, not those of that rank or who once were; heads of what the government itself set up. */
    private static final Pattern CERTAIN =
            Pattern.compile("(?<![原前])(?<![原前]副)[乡镇]长(?!级)|(财政|司法|派出|税务|国土|国土资源|自然资源|市场监管|市场监督管理|工商)所(副?所长|负责人)");

    private static final Pattern LIKELY = Pattern.compile("[站所局]长|中心(副?主任)|(?<!人大)办(公室)?(副?主任)");

    /** What the congress, the party, a village or an enterprise calls alike. */
    private static final Pattern OTHERWISE = Pattern.compile("人大|代表|党|村[委民支监]|社区|居委|学校|医院|卫生院|公司|银行|供销|[原前]");

    private GovernmentTitle() {}

    static boolean isCertain(PostKind kind, String title) {
        return kind.isGovernment()
                || kind == PostKind.OTHER && CERTAIN.matcher(title).find();
    }

    static boolean isLikely(PostKind kind, String title) {
        return kind == PostKind.OTHER
                && !isCertain(kind, title)
                && LIKELY.matcher(title).find()
                && !OTHERWISE.matcher(title).find();
    }
}
