package xiangyi.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import xiangyi.accounts.SignIns.Welcome;
import xiangyi.shared.Actor;

/** Lets people in and out of a session. */
@Component
class Door {

    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    void welcome(Welcome welcome, HttpServletRequest request, HttpServletResponse response) {
        var first = welcome.capacities().get(0).actor();
        keepAnew(new SignedIn(first, welcome.capacities(), welcome.mustChange()), request, response);
    }

    void choose(Actor actor, SignedIn signedIn, HttpServletRequest request, HttpServletResponse response) {
        keep(new SignedIn(actor, signedIn.capacities(), signedIn.mustChange()), request, response);
    }

    void passwordChanged(SignedIn signedIn, HttpServletRequest request, HttpServletResponse response) {
        keepAnew(new SignedIn(signedIn.getPrincipal(), signedIn.capacities(), false), request, response);
    }

    /** In a new session, so that one prepared or overheard by somebody else is worth nothing. */
    private void keepAnew(SignedIn signedIn, HttpServletRequest request, HttpServletResponse response) {
        var old = request.getSession(false);
        if (old != null) {
            old.invalidate();
        }
        keep(signedIn, request, response);
    }

    private void keep(SignedIn signedIn, HttpServletRequest request, HttpServletResponse response) {
        var context = new SecurityContextImpl(signedIn);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }
}
