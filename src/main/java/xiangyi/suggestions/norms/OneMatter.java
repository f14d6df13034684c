package xiangyi.suggestions.norms;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import xiangyi.shared.Area;
import xiangyi.shared.Norm;
import xiangyi.shared.Reason;
import xiangyi.shared.RuleId;
import xiangyi.suggestions.SuggestionCard;

/** 一事一议: a title that seems to list several matters is asked about. Only who reads it can tell, so nothing is refused. */
@Component
class OneMatter implements Norm<SuggestionCard> {

    /** The name of a paper is one word, whatever stands in it. */
    private static final Pattern QUOTED = Pattern.compile("《[^》]*》+|“[^”]*”|（[^）]*）");

    /** Another 关于 that is added to the first, not one that hangs on it as in 关于落实关于…的意见的建议. */
    private static final Pattern ANOTHER = Pattern.compile("[、，,；;和与及并]关于");

    private static final Pattern AROUND = Pattern.compile("^关于|的?(?:建议|意见|批评|议案)$");
    private static final Pattern MARKS = Pattern.compile("[、，,；;]");
    private static final Pattern BETWEEN = Pattern.compile("[、，,；;]|以及|[和与及]");

    /** 石板村、双河村和花果村饮水: several places may share one matter. */
    private static final Pattern PLACE = Pattern.compile(".*(?:村|组|乡|镇|社区)");

    @Override
    public RuleId id() {
        return new RuleId("SUGG-02");
    }

    @Override
    public String source() {
        return "一事一议是各地通行做法";
    }

    @Override
    public Level level(Area area, LocalDate on) {
        return Level.WARN;
    }

    @Override
    public Optional<Reason> breach(SuggestionCard suggestion) {
        var title = QUOTED.matcher(suggestion.title()).replaceAll("");
        return ANOTHER.matcher(title).find() || isList(AROUND.matcher(title).replaceAll(""))
                ? Optional.of(reason())
                : Optional.empty();
    }

    /** 修路、建桥和低保; but where the last is much longer, it says what all of them are about. */
    private static boolean isList(String said) {
        if (!MARKS.matcher(said).find()) {
            return false;
        }
        var matters = BETWEEN.split(said);
        var others = Arrays.copyOf(matters, matters.length - 1);
        var longest = Arrays.stream(others).mapToInt(String::length).max().orElse(0);
        return matters[matters.length - 1].length() <= longest
                && Arrays.stream(others).noneMatch(other -> PLACE.matcher(other).matches());
    }
}
