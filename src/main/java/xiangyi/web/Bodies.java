package xiangyi.web;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What comes in slowly keeps nobody else waiting. A form is read while no worker waits for it, and is given one when all
 * of it is there. A file is read by a worker, but only so many are on their way at a time, and fewer from one address.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Bodies extends OncePerRequestFilter {

    /** How the container is told not to wait for what is still to come, from {@link WebServer}. */
    static final String LEAVE = Bodies.class.getName() + ".leave";

    private static final String READ = Bodies.class.getName() + ".read";
    private static final int LARGEST_FORM = 2 << 20;
    private static final long ALL_FORMS = 24 << 20;
    private static final int PATIENCE = 30_000;
    private static final int LARGEST_LEFT_LYING = 300 << 20;

    private final AtomicLong held = new AtomicLong();
    private final Arrivals files = new Arrivals(24, 8);
    private final long most;

    Bodies(@Value("${spring.servlet.multipart.max-request-size}") DataSize most) {
        this.most = most.toBytes();
    }

    /** A form that has been read comes in once more from here on. */
    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getDispatcherType() == DispatcherType.ASYNC && request.getAttribute(READ) instanceof byte[] body) {
            request.removeAttribute(READ);
            goOn(request, response, chain, body);
        } else if (!hasBody(request)) {
            chain.doFilter(request, response);
        } else if (is(MediaType.APPLICATION_FORM_URLENCODED_VALUE, request) && request.getContentLengthLong() > 0) {
            form(request, response, chain);
        } else if (is(MediaType.MULTIPART_FORM_DATA_VALUE, request)) {
            file(request, response, chain);
        } else {
            leave(HttpStatus.UNSUPPORTED_MEDIA_TYPE, request, response);
        }
    }

    private static boolean hasBody(HttpServletRequest request) {
        return request.getContentLengthLong() > 0 || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
    }

    private static boolean is(String type, HttpServletRequest request) {
        var said = request.getContentType();
        return said != null && said.toLowerCase(Locale.ROOT).startsWith(type);
    }

    private void form(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var length = request.getContentLengthLong();
        if (length > LARGEST_FORM) {
            leave(HttpStatus.CONTENT_TOO_LARGE, request, response);
            return;
        }
        var in = request.getInputStream();
        if (in.available() >= length) {
            goOn(request, response, chain, in.readNBytes((int) length));
        } else {
            var waiting = request.startAsync(request, response);
            waiting.setTimeout(PATIENCE);
            new Reading(waiting, in, request, response).begin();
        }
    }

    private static void goOn(HttpServletRequest request, HttpServletResponse response, FilterChain chain, byte[] body)
            throws ServletException, IOException {
        FormRequest form;
        try {
            form = new FormRequest(request, body);
        } catch (IllegalArgumentException notEncoded) {
            response.sendError(HttpStatus.BAD_REQUEST.value());
            return;
        }
        chain.doFilter(form, response);
    }

    /** The parameters are asked for so that all of it is read now; what is wrong with them is said by whoever wants them. */
    private void file(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var from = request.getRemoteAddr();
        if (!files.begin(from)) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "60");
            leave(HttpStatus.SERVICE_UNAVAILABLE, request, response);
            return;
        }
        try {
            request.setCharacterEncoding(StandardCharsets.UTF_8.name());
            if (request.getContentLengthLong() > most) {
                request.getInputStream().skipNBytes(Math.min(request.getContentLengthLong(), LARGEST_LEFT_LYING));
            } else {
                request.getParameterMap();
            }
        } catch (IllegalStateException unreadable) {
            logger.debug("Said again where it is asked for", unreadable);
        } finally {
            files.end(from);
        }
        chain.doFilter(request, response);
    }

    /** Says why at once, and does not wait for the rest. The page for errors would: it reads what was sent before it is drawn. */
    private static void leave(HttpStatus status, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (request.getAttribute(LEAVE) instanceof Runnable leave) {
            leave.run();
        }
        response.setStatus(status.value());
        response.setHeader(HttpHeaders.CONNECTION, "close");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType("text/html;charset=UTF-8");
        response.getOutputStream().write(LastWord.page(status).getBytes(StandardCharsets.UTF_8));
    }

    /** One form on its way. */
    private class Reading implements ReadListener, AsyncListener {

        private final AsyncContext waiting;
        private final ServletInputStream in;
        private final HttpServletRequest request;
        private final HttpServletResponse response;
        private final ByteArrayOutputStream body = new ByteArrayOutputStream();
        private boolean ended;

        Reading(AsyncContext waiting, ServletInputStream in, HttpServletRequest request, HttpServletResponse response) {
            this.waiting = waiting;
            this.in = in;
            this.request = request;
            this.response = response;
        }

        void begin() {
            waiting.addListener(this);
            in.setReadListener(this);
        }

        @Override
        public void onDataAvailable() throws IOException {
            var buffer = new byte[4096];
            while (!ended && in.isReady() && !in.isFinished()) {
                var read = in.read(buffer);
                if (read > 0) {
                    body.write(buffer, 0, read);
                    if (held.addAndGet(read) > ALL_FORMS) {
                        give(HttpStatus.SERVICE_UNAVAILABLE);
                    }
                }
            }
        }

        @Override
        public void onAllDataRead() {
            if (end()) {
                request.setAttribute(READ, body.toByteArray());
                waiting.dispatch();
            }
        }

        @Override
        public void onTimeout(AsyncEvent event) throws IOException {
            give(HttpStatus.REQUEST_TIMEOUT);
        }

        /** Nobody is there any more. */
        @Override
        public void onError(Throwable gone) {
            if (end()) {
                waiting.complete();
            }
        }

        @Override
        public void onError(AsyncEvent event) {
            end();
        }

        @Override
        public void onComplete(AsyncEvent event) {
            end();
        }

        @Override
        public void onStartAsync(AsyncEvent event) {}

        private void give(HttpStatus status) throws IOException {
            if (end()) {
                leave(status, request, response);
                waiting.complete();
            }
        }

        /** What was read is counted no longer. */
        private boolean end() {
            if (ended) {
                return false;
            }
            ended = true;
            held.addAndGet(-body.size());
            return true;
        }
    }
}
