package xiangyi.documents;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/** Breaks a title between words, into lines that form a trapezium or a diamond, as the standard asks. */
final class TitleLines {

    /** Characters of 22 pt on a line of 442 pt. */
    static final int WIDEST = 20;

    private static final String NEVER_FIRST = "的了和与及或之等中内上下号届次条款年月日村镇乡县市区省路会案组人员处局、，。：；！？》〉）”’」』〕";
    private static final String NEVER_LAST = "第对在向为由将把被从于和与及、《〈（“‘「『〔";
    private static final List<String> GOOD_LAST = List.of("的", "》", "会议", "大会", "人民政府", "年度", "关于");

    private TitleLines() {}

    static String broken(String title) {
        return broken(title, WIDEST);
    }

    static String broken(String title, int widest) {
        if (title.contains("\n") || Width.spaced(title) <= widest) return title;
        var places = places(title);
        var count = (int) Math.ceil(Width.spaced(title) / widest);
        for (var lines = count; lines <= count + 1; lines++) {
            var best = best(title, widest, places, lines);
            if (!best.isEmpty()) return String.join("\n", best);
        }
        return title;
    }

    /** Where a line may end: the index after its last character. */
    private static List<Integer> places(String title) {
        var words = BreakIterator.getWordInstance(ULocale.SIMPLIFIED_CHINESE);
        words.setText(title);
        var places = new ArrayList<Integer>();
        for (var at = words.next(); at != BreakIterator.DONE && at < title.length(); at = words.next()) {
            var last = title.charAt(at - 1);
            var next = title.charAt(at);
            var numberGoesOn = Character.isDigit(last) || Character.isDigit(next) && last != '的';
            if (NEVER_FIRST.indexOf(next) < 0 && NEVER_LAST.indexOf(last) < 0 && !numberGoesOn) places.add(at);
        }
        return places;
    }

    private static List<String> best(String title, int widest, List<Integer> places, int lines) {
        var best = new Best(widest);
        search(title, widest, places, lines, 0, new ArrayList<>(), best);
        return best.lines;
    }

    private static void search(
            String title, int widest, List<Integer> places, int lines, int from, List<String> sofar, Best best) {
        if (lines == 1) {
            var rest = title.substring(from);
            if (Width.spaced(rest) > widest) return;
            var all = new ArrayList<>(sofar);
            all.add(rest);
            best.consider(all);
            return;
        }
        for (int place : places) {
            if (place <= from) continue;
            var line = title.substring(from, place);
            if (Width.spaced(line) > widest) return;
            sofar.add(line);
            search(title, widest, places, lines - 1, place, sofar, best);
            sofar.remove(sofar.size() - 1);
        }
    }

    private static final class Best {
        private List<String> lines = List.of();
        private double cost = Double.MAX_VALUE;
        private final int widest;

        Best(int widest) {
            this.widest = widest;
        }

        void consider(List<String> candidate) {
            var candidateCost = cost(candidate);
            if (candidateCost < cost) {
                cost = candidateCost;
                lines = candidate;
            }
        }

        private double cost(List<String> lines) {
            var widths = lines.stream().mapToDouble(Width::spaced).toArray();
            var cost = 0.0;
            var falls = false;
            for (var i = 0; i + 1 < widths.length; i++) {
                var step = widths[i + 1] - widths[i];
                cost += Math.abs(Math.abs(step) - 3); // two or four characters' difference look well
                if (step == 0) cost += 3; // a rectangle
                if (step > 0 && falls) cost += 12; // an hourglass
                falls |= step < 0;
                if (!isGoodBreak(lines.get(i), lines.get(i + 1))) cost += 4;
            }
            for (var width : widths) cost += Math.max(0, width - widest + 1); // a full line leaves no shape
            return cost;
        }

        private static boolean isGoodBreak(String line, String next) {
            return next.startsWith("《")
                    || next.startsWith("关于")
                    || GOOD_LAST.stream().anyMatch(line::endsWith);
        }
    }
}
