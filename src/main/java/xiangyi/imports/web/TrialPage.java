package xiangyi.imports.web;

import java.util.List;
import java.util.stream.Collectors;
import xiangyi.imports.Preview;
import xiangyi.imports.Problem;
import xiangyi.imports.UploadId;
import xiangyi.shared.Text;

/** What a trial run found. */
public record TrialPage(UploadId upload, Preview preview) {

    /** More on one page nobody reads; the file that goes back has them all. */
    public static final int SHOWN = 200;

    private static final int NUMBERED = 12;

    public List<Problem> problems() {
        return preview.problems().stream().limit(SHOWN).toList();
    }

    public boolean hasMore() {
        return preview.problemCount() > SHOWN;
    }

    /** 第9、20行; of many, the first. */
    public String numbers(List<Integer> rows) {
        return rows.stream().limit(NUMBERED).map(String::valueOf).collect(Collectors.joining(Text.text("imports.and")))
                + (rows.size() > NUMBERED ? "…" : "");
    }

    /** Where a person says how a sheet is read. */
    public String mapping(String sheet) {
        return path() + "/sheets/" + (preview.sheets().indexOf(sheet) + 1);
    }

    /** Sheets in which no register was found, or whose columns do not fit. */
    public List<String> unread() {
        return preview.sheets().stream()
                .filter(sheet -> preview.unknownSheets().contains(sheet)
                        || preview.problems().stream()
                                .anyMatch(problem ->
                                        problem.row() == 0 && problem.sheet().equals(sheet)))
                .toList();
    }

    public String path() {
        return "/imports/" + upload.text();
    }
}
