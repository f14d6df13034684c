package xiangyi.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import xiangyi.shared.Area;
import xiangyi.shared.Identifier;
import xiangyi.shared.Text;

/** What the fields of a form show: what was typed if the form was refused, else what the page proposes. */
public final class Form {

    private Form() {}

    public static String value(String field, @Nullable Object proposed) {
        if (problems() != null) {
            var typed = request().getParameter(field);
            return typed == null ? "" : typed;
        }
        return said(proposed);
    }

    public static List<String> values(String field, List<?> proposed) {
        if (problems() != null) {
            var typed = request().getParameterValues(field);
            return typed == null ? List.of() : Arrays.asList(typed);
        }
        return proposed.stream().map(Form::said).toList();
    }

    /** The sentence about one field, or null when nothing is wrong with it. */
    public static @Nullable String wrong(String field) {
        var problems = problems();
        return problems == null
                ? null
                : problems.reasons().stream()
                        .filter(reason -> field.equals(reason.field()))
                        .map(Text::text)
                        .findFirst()
                        .orElse(null);
    }

    public static @Nullable Problems problems() {
        return Problems.of(request());
    }

    /** Proves that a form was drawn by us; none on the page of a request that was turned away before it had one. */
    public static @Nullable CsrfToken token() {
        return (CsrfToken) request().getAttribute(CsrfToken.class.getName());
    }

    public static HttpServletRequest request() {
        var attributes = (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
        return attributes.getRequest();
    }

    static String said(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Area area) {
            return area.code();
        }
        return value instanceof Identifier id
                ? id.text()
                : value instanceof Enum<?> constant ? constant.name() : value.toString();
    }
}
