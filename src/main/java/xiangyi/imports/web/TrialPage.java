package xiangyi.imports.web;

import java.util.List;
import xiangyi.imports.Preview;
import xiangyi.imports.Problem;
import xiangyi.imports.UploadId;

/** What a trial run found. */
public record TrialPage(UploadId upload, Preview preview) {

    /** More on one page nobody reads; the file that goes back has them all. */
    public static final int SHOWN = 200;

    public List<Problem> problems() {
        return preview.problems().stream().limit(SHOWN).toList();
    }

    public boolean hasMore() {
        return preview.problemCount() > SHOWN;
    }

    public String path() {
        return "/imports/" + upload.text();
    }
}
