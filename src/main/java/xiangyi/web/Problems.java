package xiangyi.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import xiangyi.shared.Reason;

/** Why the last act was refused, while the form that it came from is drawn again. */
public record Problems(HttpStatus status, List<Reason> reasons) {

    private static final String ATTRIBUTE = Problems.class.getName();

    void keepIn(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    static @Nullable Problems of(HttpServletRequest request) {
        return (Problems) request.getAttribute(ATTRIBUTE);
    }
}
