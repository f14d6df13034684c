package xiangyi.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.BeanInstantiationException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.MethodParameter;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import xiangyi.shared.Busy;
import xiangyi.shared.Labels;
import xiangyi.shared.NotAllowed;
import xiangyi.shared.NotFound;
import xiangyi.shared.OnDisk;
import xiangyi.shared.Outdated;
import xiangyi.shared.Reason;
import xiangyi.shared.Refusal;
import xiangyi.shared.Text;
import xiangyi.shared.TryLater;

/**
 * How a "no" reaches the person: the form is drawn again by its own GET, with the sentences above it and what was
 * typed still in it. So no controller handles an error.
 */
@ControllerAdvice
class Refusals {

    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

    private final Sorry sorry;
    private final ObjectProvider<RequestMappingHandlerMapping> handlers;
    private final ObjectProvider<RequestMappingHandlerAdapter> adapter;

    Refusals(
            Sorry sorry,
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> handlers,
            ObjectProvider<RequestMappingHandlerAdapter> adapter) {
        this.sorry = sorry;
        this.handlers = handlers;
        this.adapter = adapter;
    }

    /**
     * What is refused beside a key of its own may stand in its own way: a second click found what the first has done
     * while it was being done. Tried once more, it finds it whole.
     */
    @ExceptionHandler
    View refused(Refusal refusal) {
        return (model, request, response) -> (isNew(request) && meant() instanceof HandlerMethod handler
                        ? answer(handler.createWithResolvedBean(), request, response)
                        : again(HttpStatus.UNPROCESSABLE_CONTENT, refusal.reasons()))
                .render(model, request, response);
    }

    private static boolean isNew(HttpServletRequest request) {
        var key = request.getParameter("id");
        return request.getMethod().equals("POST") && key != null && !key.isBlank();
    }

    @ExceptionHandler
    View tryLater(TryLater later, HttpServletResponse response) {
        response.setHeader(HttpHeaders.RETRY_AFTER, "60");
        return again(HttpStatus.TOO_MANY_REQUESTS, later.reasons());
    }

    @ExceptionHandler
    View incomplete(MethodArgumentNotValidException form) {
        return again(
                HttpStatus.UNPROCESSABLE_CONTENT,
                form.getFieldErrors().stream().map(Refusals::reason).toList());
    }

    @ExceptionHandler
    View missing(MissingServletRequestParameterException missing) {
        var name = missing.getParameterName();
        return again(
                HttpStatus.UNPROCESSABLE_CONTENT,
                List.of(Reason.of("web.missing", label(name)).at(name)));
    }

    @ExceptionHandler({OptimisticLockingFailureException.class, Outdated.class})
    View changedMeanwhile(Exception conflict) {
        return again(HttpStatus.CONFLICT, List.of(Reason.of("web.changedMeanwhile")));
    }

    /** Two clicks at the same moment: tried once more, the second finds what the first has done. */
    @ExceptionHandler
    View atTheSameMoment(DuplicateKeyException twice, HandlerMethod handler) {
        return (model, request, response) -> answer(handler, request, response).render(model, request, response);
    }

    private View answer(HandlerMethod handler, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        try {
            var answer = adapter.getObject().handle(request, response, handler);
            return answer == null || answer.getView() == null ? Show.next("/") : answer.getView();
        } catch (Refusal refusal) {
            return again(HttpStatus.UNPROCESSABLE_CONTENT, refusal.reasons());
        } catch (DuplicateKeyException | OptimisticLockingFailureException | Outdated still) {
            return changedMeanwhile(still);
        } catch (MethodArgumentNotValidException form) {
            return incomplete(form);
        } catch (NotAllowed no) {
            return notAllowed(no);
        } catch (NotFound no) {
            return notFound(no);
        }
    }

    @ExceptionHandler
    View tooLarge(MaxUploadSizeExceededException upload) {
        return again(HttpStatus.CONTENT_TOO_LARGE, List.of(Reason.of("web.tooLarge")));
    }

    /** No room for the bytes, or the line broke off in the middle. */
    @ExceptionHandler
    View notTaken(MultipartException upload) {
        return OnDisk.isFull(upload)
                ? alone(HttpStatus.INSUFFICIENT_STORAGE, Reason.of("web.diskFull"))
                : alone(HttpStatus.BAD_REQUEST, Reason.of("web.brokenUpload"));
    }

    /** The database has no room, or is just being started again; the transaction is taken back as a whole. */
    @ExceptionHandler
    View notWritten(DataAccessResourceFailureException failure) {
        return OnDisk.isFull(failure)
                ? alone(HttpStatus.INSUFFICIENT_STORAGE, Reason.of("web.diskFull"))
                : alone(HttpStatus.SERVICE_UNAVAILABLE, Reason.of("web.databaseAway"));
    }

    /** Nothing was done; the page is not drawn again, since that may be what there is no room for. */
    @ExceptionHandler
    View busy(Busy busy) {
        return alone(HttpStatus.SERVICE_UNAVAILABLE, busy.reason());
    }

    @ExceptionHandler
    View notAllowed(NotAllowed notAllowed) {
        return alone(HttpStatus.FORBIDDEN, Reason.of("web.notAllowed"));
    }

    @ExceptionHandler({NotFound.class, NoResourceFoundException.class})
    View notFound(Exception notFound) {
        return alone(HttpStatus.NOT_FOUND, Reason.of("web.notFound"));
    }

    /** An address that cannot be is one that is not; of what was asked or typed, we say what cannot be. */
    @ExceptionHandler
    View notUnderstood(MethodArgumentTypeMismatchException value) {
        return value.getParameter().hasParameterAnnotation(PathVariable.class)
                ? notFound(value)
                : again(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        List.of(Reason.of("web.notUnderstood", label(value.getName()), said(value.getValue()))
                                .at(value.getName())));
    }

    /** Days and numbers that no calendar and no table holds, lists with nothing in their lines. */
    @ExceptionHandler({
        DateTimeException.class,
        ArithmeticException.class,
        DataIntegrityViolationException.class,
        BeanInstantiationException.class
    })
    View beyondMeasure(Exception trouble) {
        LOG.warn("Refused as beyond measure", trouble);
        return again(HttpStatus.UNPROCESSABLE_CONTENT, List.of(Reason.of("web.beyondMeasure")));
    }

    /** What the framework says no to has its own number; the rest is our fault. */
    @ExceptionHandler
    View anything(Exception trouble) {
        if (trouble instanceof ErrorResponse said && said.getStatusCode().is4xxClientError()) {
            return sorry.because(said.getStatusCode());
        }
        LOG.error("A page fell", trouble);
        return sorry.because(HttpStatus.INTERNAL_SERVER_ERROR);
    }

    private View again(HttpStatus status, List<Reason> reasons) {
        return (model, request, response) -> {
            var form = request.getMethod().equals("POST") ? formWith(status, reasons, request, response) : null;
            if (form == null) {
                alone(status, reasons.get(0)).render(model, request, response);
            } else {
                form.render(model, request, response);
            }
        };
    }

    /** Drawn to its end, or not at all: its reader may have lost the right to see it, or the record may be gone. */
    private @Nullable View formWith(
            HttpStatus status, List<Reason> reasons, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        new Problems(status, reasons).keepIn(request);
        try {
            return form(new AsGet(request), response);
        } catch (NotAllowed no) {
            return notAllowed(no);
        } catch (NotFound | NoResourceFoundException no) {
            return notFound(no);
        } catch (Refusal
                | BindException
                | ServletRequestBindingException
                | MethodArgumentTypeMismatchException
                | DateTimeException
                | BeanInstantiationException noForm) {
            return null;
        }
    }

    /** What the same address answers when it is asked instead of sent to; null where it only takes. */
    private @Nullable View form(HttpServletRequest request, HttpServletResponse response) throws Exception {
        HandlerExecutionChain handler;
        try {
            handler = handlers.getObject().getHandler(request);
        } catch (HttpRequestMethodNotSupportedException none) {
            return null;
        }
        if (handler == null) {
            return null;
        }
        var drawn = adapter.getObject().handle(request, response, handler.getHandler());
        return drawn == null ? null : drawn.getView();
    }

    private View alone(HttpStatus status, Reason reason) {
        return sorry.alone(status, reason);
    }

    private static Reason reason(FieldError error) {
        var label = label(error.getField());
        var key = "NotNull".equals(error.getCode())
                        || "NotBlank".equals(error.getCode())
                        || "NotEmpty".equals(error.getCode())
                ? "web.missing"
                : "typeMismatch".equals(error.getCode()) ? "web.notUnderstood" : "web.wrong";
        return Reason.of(key, label, said(error.getRejectedValue())).at(error.getField());
    }

    private static String said(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    /** The name of a field as the form shows it; a room's own name for it comes first. */
    private static String label(String field) {
        var plain = field.replaceAll("\\[.*", "");
        if (meant() instanceof HandlerMethod method && method.getBean() instanceof OfRoom speaking) {
            return Labels.label(speaking.form(), plain);
        }
        var room = room();
        return Stream.of(room + ".field." + plain)
                .filter(Text::has)
                .map(Text::text)
                .findFirst()
                .or(() -> asked(plain))
                .or(() -> Optional.of("web.field." + plain).filter(Text::has).map(Text::text))
                .orElse(Text.text("web.thisField"));
    }

    /** What the record that the handler takes calls it; it may stand in another room. */
    private static Optional<String> asked(String field) {
        return meant() instanceof HandlerMethod method
                ? Arrays.stream(method.getMethodParameters())
                        .map(MethodParameter::getParameterType)
                        .filter(type -> type.isRecord()
                                && Arrays.stream(type.getRecordComponents())
                                        .anyMatch(
                                                component -> component.getName().equals(field)))
                        .map(type -> Labels.label(type, field))
                        .filter(label -> !label.equals(field))
                        .findFirst()
                : Optional.empty();
    }

    /** The room of the controller that was meant; its addresses may begin with another word. */
    private static String room() {
        return meant() instanceof HandlerMethod method
                ? method.getBeanType().getPackageName().split("\\.")[1]
                : Form.request().getRequestURI().split("/")[1];
    }

    private static @Nullable Object meant() {
        return Form.request().getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE);
    }

    /** The same request, asking for the form instead of sending it. */
    private static class AsGet extends HttpServletRequestWrapper {
        AsGet(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }
    }
}
