package xiangyi.reports;

import static xiangyi.shared.Text.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import xiangyi.shared.Count;
import xiangyi.shared.Exactness;

/**
 * Finds numbers with their unit in typed words and holds them against what was counted: first against a figure named
 * just before the number, else against those of the paragraph with the same unit.
 */
final class Disagreements {

    private static final Pattern NUMBER = pattern();
    private static final int NEAR = 12;
    private static final BigDecimal MYRIAD = BigDecimal.valueOf(10_000);
    private static final BigDecimal NEARLY = new BigDecimal("0.9");

    private final List<Counted> ofTheParagraph;
    private final List<Counted> ofTheReport;

    Disagreements(List<Counted> ofTheParagraph, List<Counted> ofTheReport) {
        this.ofTheParagraph =
                ofTheParagraph.stream().filter(Counted::isRecorded).toList();
        this.ofTheReport = ofTheReport.stream().filter(Counted::isRecorded).toList();
    }

    /** A number as typed. */
    private record Typed(String words, String before, BigDecimal value, Exactness exactness, String unit) {

        /** 近1万 is right for 9870, 1000余 for 1043. */
        boolean agreesWith(Counted counted) {
            var real = Objects.requireNonNull(counted.evidence().value());
            if (real.compareTo(value) == 0) {
                return true;
            }
            return switch (exactness) {
                case EXACT -> false;
                case NEARLY -> real.compareTo(value) < 0 && real.compareTo(value.multiply(NEARLY)) >= 0;
                case OVER -> real.compareTo(value) > 0 && real.compareTo(value.add(step())) < 0;
            };
        }

        private BigDecimal step() {
            return BigDecimal.ONE.scaleByPowerOfTen(value.stripTrailingZeros().precision()
                    - value.stripTrailingZeros().scale()
                    - 1);
        }
    }

    List<Written.Disagreement> in(String words) {
        var typed = numbers(words);
        var free = new ArrayList<>(ofTheParagraph);
        var open = new ArrayList<Typed>();
        var found = new ArrayList<Written.Disagreement>();
        for (var number : typed) {
            var named = named(number);
            if (named != null) {
                free.remove(named);
                if (!number.agreesWith(named)) found.add(disagreement(number, named));
                continue;
            }
            var same = free.stream()
                    .filter(counted -> isOf(number, counted) && number.agreesWith(counted))
                    .findFirst();
            same.ifPresentOrElse(free::remove, () -> open.add(number));
        }
        for (var number : open) {
            free.stream().filter(counted -> isOf(number, counted)).findFirst().ifPresent(counted -> {
                free.remove(counted);
                found.add(disagreement(number, counted));
            });
        }
        return found;
    }

    private static Written.Disagreement disagreement(Typed number, Counted counted) {
        return new Written.Disagreement(number.words(), counted.figure().id(), counted.name(), counted.words());
    }

    /** Of several figures of that name, one that agrees is meant. */
    private @Nullable Counted named(Typed number) {
        var named = ofTheReport.stream()
                .filter(counted -> isOf(number, counted) && number.before().endsWith(counted.name()))
                .toList();
        return named.stream().filter(number::agreesWith).findFirst().orElse(named.isEmpty() ? null : named.get(0));
    }

    private static boolean isOf(Typed number, Counted counted) {
        return same(text(counted.figure().unit())).equals(same(number.unit()));
    }

    /** Deputies are counted 54名 and 54人 alike. */
    private static String same(String unit) {
        return unit.equals(text(Unit.DEPUTIES)) ? text(Unit.PEOPLE) : unit;
    }

    private static List<Typed> numbers(String words) {
        var found = new ArrayList<Typed>();
        var matcher = NUMBER.matcher(words);
        while (matcher.find()) {
            found.add(typed(matcher, words));
        }
        return found;
    }

    private static Typed typed(Matcher match, String words) {
        var unit = match.group("unit");
        var figure = match.group("number").replace(",", "");
        var wan = match.group("wan") != null;
        var value = Character.isDigit(figure.charAt(0))
                ? new BigDecimal(figure)
                : BigDecimal.valueOf(Count.of(figure).number());
        var exactness = match.group("near") != null
                ? Exactness.NEARLY
                : match.group("over") != null || match.group("tens") != null ? Exactness.OVER : Exactness.EXACT;
        var before = words.substring(Math.max(0, match.start() - NEAR), match.start())
                .replaceAll("[为是达到共计：:\\s]+$", "");
        return new Typed(match.group(), before, wan ? value.multiply(MYRIAD) : value, exactness, unit);
    }

    /** 54名, 98.9%, 1000余份, 近1万元, 三个; not 第三次 and not 5名以上. */
    private static Pattern pattern() {
        var units = Arrays.stream(Unit.values())
                .map(unit -> text(unit))
                .sorted((one, other) -> other.length() - one.length())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return Pattern.compile("(?<near>近|将近|接近)?(?<![第\\d.])(?<number>\\d[\\d,]*(?:\\.\\d+)?|[一二两三四五六七八九十百千]+)"
                + "(?<tens>余|多)?(?<wan>万)?(?<over>余|多)?(?<unit>" + units + ")(?!以上|以下|以内)");
    }
}
