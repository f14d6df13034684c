package xiangyi.web;

import html.Pages;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import xiangyi.shared.Reason;
import xiangyi.shared.Text;

/** The page on which a "no" stands alone: for what has no form to be drawn again, and for what fell before any page was asked. */
@Controller
class Sorry implements ErrorController {

    private final Pages pages;

    Sorry(Pages pages) {
        this.pages = pages;
    }

    @Open
    @RequestMapping("/error")
    View atTheDoor(HttpServletRequest request) {
        var problems = Problems.of(request);
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatusCode.valueOf(code)
                : HttpStatus.NOT_FOUND;
        return problems != null && problems.status().equals(status)
                ? alone(problems.status(), problems.reasons().get(0))
                : because(status, status.equals(HttpStatus.FORBIDDEN) ? "web.expired" : sentence(status));
    }

    View alone(HttpStatus status, Reason reason) {
        return (model, request, response) -> {
            if (!response.isCommitted()) {
                new Problems(status, List.of(reason)).keepIn(request);
                Show.page(pages.sorry(Text.text(reason), Text.text(why(status))))
                        .render(model, request, response);
            }
        };
    }

    /** In the words for such a number. */
    View because(HttpStatusCode status) {
        return because(status, sentence(status));
    }

    private View because(HttpStatusCode status, String sentence) {
        var known = HttpStatus.resolve(status.value());
        return alone(known == null ? HttpStatus.BAD_REQUEST : known, Reason.of(sentence));
    }

    static String sentence(HttpStatusCode status) {
        return switch (status.value()) {
            case 403 -> "web.notAllowed";
            case 404 -> "web.notFound";
            case 408 -> "web.tooSlow";
            case 413 -> "web.tooLarge";
            case 429, 503 -> "web.crowded";
            default -> status.is5xxServerError() ? "web.broken" : "web.strange";
        };
    }

    /** What a person may do about it: a wrong address is one thing, a capacity that may not another. */
    static String why(HttpStatusCode status) {
        return switch (status.value()) {
            case 403 -> "web.sorry.notAllowed";
            case 404 -> "web.sorry.notFound";
            case 500 -> "web.sorry.broken";
            default -> "web.sorry.again";
        };
    }
}
