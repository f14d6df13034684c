package xiangyi.web;

import gg.jte.models.runtime.JteModel;
import gg.jte.output.Utf8ByteOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import xiangyi.shared.Normal;
import xiangyi.shared.Refusal;

/** What a controller answers: a page, the way to the next one, or a file. */
public final class Show {

    static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** Browsers take two strokes for another house, and leave out what cannot be seen before they look. */
    private static final Pattern INSIDE = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*");

    private Show() {}

    /** Something that can be written to a stream. */
    @FunctionalInterface
    public interface Writing {
        void to(OutputStream out) throws IOException;
    }

    public static View page(JteModel page) {
        return (model, request, response) -> {
            var problems = Problems.of(request);
            response.setStatus(
                    problems == null ? HttpStatus.OK.value() : problems.status().value());
            response.setContentType("text/html;charset=UTF-8");
            var output = new Utf8ByteOutput();
            page.render(output);
            response.setContentLength(output.getContentLength());
            output.writeTo(response.getOutputStream());
        };
    }

    /** The page with the form of a question that cannot be answered: why not, and what was typed still in it. */
    public static View again(JteModel page, Refusal refusal) {
        return (model, request, response) -> {
            new Problems(HttpStatus.UNPROCESSABLE_CONTENT, refusal.reasons()).keepIn(request);
            page(page).render(model, request, response);
        };
    }

    /** After something was done: the browser fetches the next page, so going back or reloading does nothing twice. */
    public static View next(String path) {
        var redirect = new RedirectView(path);
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        redirect.setExpandUriTemplateVariables(false);
        return redirect;
    }

    /** To where somebody came from, as the address itself says: a page of this house, or the first one. */
    public static View back(String said) {
        return next(INSIDE.matcher(said).matches() ? said : "/");
    }

    public static View docx(String name, Writing file) {
        return download(name + ".docx", DOCX, file);
    }

    public static View xlsx(String name, Writing file) {
        return download(name + ".xlsx", XLSX, file);
    }

    /** Always as an attachment and never sniffed, so nothing that was uploaded can run in the house. */
    public static View download(String name, String type, Writing file) {
        return file("attachment", name, type, file);
    }

    /** A photo is shown where it is asked for; the browser takes it for nothing else. */
    public static View photo(String name, String type, Writing file) {
        return file("inline", name, type, file);
    }

    private static View file(String disposition, String name, String type, Writing file) {
        return (model, request, response) -> {
            response.setContentType(type);
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader(
                    "Content-Disposition", disposition + "; filename*=UTF-8''" + encoded(Normal.visible(name)));
            file.to(response.getOutputStream());
        };
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
