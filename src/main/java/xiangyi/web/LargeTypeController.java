package xiangyi.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** 大字版: one switch, kept in a cookie of this browser, open to everybody. */
@Controller
class LargeTypeController {

    @Open
    @GetMapping("/large-type")
    View change(
            @RequestParam boolean on,
            @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        var cookie = new Cookie(Chrome.LARGE_TYPE, on ? "1" : "0");
        cookie.setPath("/");
        cookie.setMaxAge(400 * 24 * 3600);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
        return Show.back(back);
    }
}
