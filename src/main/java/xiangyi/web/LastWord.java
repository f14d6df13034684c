package xiangyi.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import xiangyi.shared.Text;

/** What the container says before or after any page of ours could: a plain one in the same words. Made by Tomcat. */
public class LastWord extends ErrorReportValve {

    static String page(HttpStatusCode why) {
        return """
                <!doctype html>
                <html lang="zh-CN"><head><meta charset="utf-8"><title>%1$s</title></head>
                <body><h1>%2$s</h1><p>%3$s</p><p><a href="/">%4$s</a></p></body></html>
                """.formatted(
                        Text.text("web.name"),
                        Text.text(Sorry.sentence(why)),
                        Text.text(Sorry.why(why)),
                        Text.text("web.home"));
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable throwable) {
        var status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            response.setContentType("text/html");
            response.setCharacterEncoding("utf-8");
            response.setHeader("Cache-Control", "no-store");
            var writer = response.getReporter();
            if (writer != null) {
                writer.write(page(HttpStatusCode.valueOf(status)));
                response.finishResponse();
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
