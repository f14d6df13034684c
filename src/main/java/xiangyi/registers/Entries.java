package xiangyi.registers;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Objects;
import xiangyi.audit.Corrections;
import xiangyi.calendar.Workdays;
import xiangyi.shared.Actor;
import xiangyi.shared.Labels;
import xiangyi.shared.Outdated;
import xiangyi.shared.Reason;
import xiangyi.shared.ReasonRequest;
import xiangyi.shared.Refusal;
import xiangyi.shared.UseCases;

/** What people do with the entries of a plain register. */
@UseCases
public class Entries {

    private final EntryRows rows;
    private final EntryQueries queries;
    private final Corrections corrections;
    private final Validator validator;
    private final Workdays workdays;

    Entries(EntryRows rows, EntryQueries queries, Corrections corrections, Validator validator, Workdays workdays) {
        this.rows = rows;
        this.queries = queries;
        this.corrections = corrections;
        this.validator = validator;
        this.workdays = workdays;
    }

    /** Keeps what was filled in. The same form sent twice finds it done. */
    public <W extends Record> EntryId enter(Actor actor, Register<W> register, EntryRequest<W> request) {
        actor.require(register.plan().write(), request.area());
        if (!rows.exists(register.plan(), request.id())) {
            require(register, request.words());
            rows.insert(actor, register.plan(), request, workdays.now());
        }
        return request.id();
    }

    /** Puts right what was typed wrong; it passes every check of the entry, and the old words are kept. */
    public <W extends Record> void correct(Actor actor, Register<W> register, EntryId id, EntryRequest<W> request) {
        var plan = register.plan();
        var was = queries.one(actor.scope(plan.write()), plan, id);
        Outdated.requireSame(request.version(), was.version());
        var completes = completes(plan, was.words(), request.words());
        var reason = completes ? "" : ReasonRequest.given(request.reason(), "registers.noReason");
        require(register, request.words());
        if (!rows.update(plan, was, request.words())) {
            throw new Outdated();
        }
        if (completes) {
            return;
        }
        var changes = corrections.changes(actor, was.area(), id, reason);
        plan.components()
                .forEach(component -> changes.of(
                        component, plan.value(was.words(), component), plan.value(request.words(), component)));
    }

    /** To fill in what was blank is no correction, but what came next. */
    private static <W extends Record> boolean completes(Plan<W> plan, W was, W words) {
        return !was.equals(words)
                && plan.components().stream().allMatch(component -> {
                    var old = plan.value(was, component);
                    return old == null || old.equals(plan.value(words, component));
                });
    }

    /** Entered by mistake. */
    public <W extends Record> void voidIt(Actor actor, Register<W> register, EntryId id, ReasonRequest request) {
        var was = queries.one(actor.scope(register.plan().write()), register.plan(), id);
        Outdated.requireSame(request.version(), was.version());
        if (!rows.voidIt(register.plan(), was)) {
            throw new Outdated();
        }
        corrections.changes(actor, was.area(), id, request.reason()).voided();
    }

    /** Takes back what an import brought in. */
    public <W extends Record> void takeOut(Actor actor, Register<W> register, EntryId id) {
        var entry = queries.one(actor.scope(register.plan().write()), register.plan(), id);
        if (entry.version() > EntryRows.FIRST || !corrections.of(id).isEmpty()) {
            throw new Refusal("registers.laterWork", register.plan().title(entry.words()));
        }
        rows.delete(register.plan(), entry);
    }

    private <W extends Record> void require(Register<W> register, W words) {
        var problems = new ArrayList<Reason>();
        validator.validate(words).forEach(broken -> problems.add(reason(register.plan(), broken)));
        register.check(words, problems);
        Refusal.ifAny(problems);
    }

    private static Reason reason(Plan<?> plan, ConstraintViolation<?> broken) {
        var field = broken.getPropertyPath().toString();
        var constraint = broken.getConstraintDescriptor();
        var label = Labels.label(plan.type(), field);
        var limits = constraint.getAttributes();
        return (switch (constraint.getAnnotation().annotationType().getSimpleName()) {
                    case "NotNull", "NotBlank", "NotEmpty" -> Reason.of("registers.missing", label);
                    case "Size" -> Reason.of("registers.tooLong", label, Objects.toString(limits.get("max")));
                    case "Min" -> Reason.of("registers.tooSmall", label, Objects.toString(limits.get("value")));
                    case "Max" -> Reason.of("registers.tooLarge", label, Objects.toString(limits.get("value")));
                    default -> Reason.of("registers.wrong", label, Shown.text(broken.getInvalidValue()));
                })
                .at(field);
    }
}
