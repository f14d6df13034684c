package xiangyi.audit;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import xiangyi.calendar.Workdays;
import xiangyi.shared.About;
import xiangyi.shared.Actor;
import xiangyi.shared.Area;
import xiangyi.shared.Dated;
import xiangyi.shared.ForArea;
import xiangyi.shared.Identifier;
import xiangyi.shared.OnBehalf;
import xiangyi.shared.UseCases;

/** Writes an entry for every use case that succeeds, within its transaction: both are on disk, or neither. */
@Configuration(proxyBeanMethods = false)
@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
class AuditTrail {

    /** Inside the transaction, whose order is 0. */
    private static final int AFTER_THE_TRANSACTION_BEGAN = 100;

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static DefaultPointcutAdvisor writesEveryUseCase(ObjectProvider<AuditLog> log, ObjectProvider<Workdays> clock) {
        var advisor = new DefaultPointcutAdvisor(
                AnnotationMatchingPointcut.forClassAnnotation(UseCases.class),
                (org.aopalliance.intercept.MethodInterceptor) act -> {
                    var result = act.proceed();
                    if (act.getArguments().length > 0 && act.getArguments()[0] instanceof Actor actor) {
                        log.getObject().add(entry(clock.getObject(), actor, act, result));
                    }
                    return result;
                });
        advisor.setOrder(AFTER_THE_TRANSACTION_BEGAN);
        return advisor;
    }

    /** The request stands before the reason or the scan that some acts end in. */
    private static AuditLog.Entry entry(Workdays clock, Actor actor, MethodInvocation act, @Nullable Object result) {
        return new AuditLog.Entry(
                said(act, ForArea.class, ForArea::area)
                        .or(() -> said(act, Area.class, area -> area))
                        .filter(actor.area()::covers)
                        .orElse(actor.area()),
                clock.now(),
                actor,
                name(act),
                subject(act, result),
                said(act, Dated.class, Dated::on).orElse(null),
                said(act, OnBehalf.class, OnBehalf::onBehalfOf)
                        .map(Identifier::value)
                        .orElse(null));
    }

    /** By the first argument that says it. */
    private static <A, T> Optional<T> said(
            MethodInvocation act, Class<A> request, Function<A, ? extends @Nullable T> saying) {
        return Arrays.stream(act.getArguments())
                .filter(request::isInstance)
                .map(request::cast)
                .findFirst()
                .map(saying);
    }

    /** {@code suggestions.Suggestions.register}. */
    private static String name(MethodInvocation act) {
        var type = act.getMethod().getDeclaringClass();
        return type.getPackageName().split("\\.")[1] + "." + type.getSimpleName() + "."
                + act.getMethod().getName();
    }

    private static @Nullable UUID subject(MethodInvocation act, @Nullable Object result) {
        var made = result instanceof About about ? about.subject() : result;
        return Stream.concat(Arrays.stream(act.getArguments()).skip(1), Stream.ofNullable(made))
                .filter(Identifier.class::isInstance)
                .map(id -> ((Identifier) id).value())
                .findFirst()
                .orElse(null);
    }
}
