package dev.ssc.core.policy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.AssertTrue;
import java.util.Comparator;
import java.util.Locale;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * Checks policies by the Jakarta Validation constraints on their values. A rule about several
 * values is a method of the policy without parameters that carries {@code @AssertTrue} with a message of its own, which
 * names the values.
 */
public final class Policies {

    private Policies() {}

    /**
     * Checks a policy; its builder calls this with what it built. A policy of nothing but defaults need not be checked.
     *
     * @param policy the policy
     * @param <T> its type
     * @return the policy itself
     * @throws InvalidPolicyException if a constraint does not hold; it names all that do not
     */
    public static <T> T checked(T policy) {
        ImmutableList<String> violations = OnFirstUse.VALIDATOR.validate(policy).stream()
                .sorted(Comparator.comparing((ConstraintViolation<T> violation) ->
                                violation.getPropertyPath().toString())
                        .thenComparing(ConstraintViolation::getMessage))
                .map(Policies::sentence)
                .distinct()
                .collect(ImmutableList.toImmutableList());
        if (!violations.isEmpty()) {
            throw new InvalidPolicyException(nameOf(policy), violations);
        }
        return policy;
    }

    private static String sentence(ConstraintViolation<?> violation) {
        boolean aboutSeveral = violation.getConstraintDescriptor().getAnnotation() instanceof AssertTrue;
        return aboutSeveral
                ? violation.getMessage()
                : violation.getPropertyPath() + " " + violation.getMessage() + ", not " + violation.getInvalidValue();
    }

    /** The name that hosts know: a generated class is named after the class it extends. */
    private static String nameOf(Object policy) {
        String name = policy.getClass().getSimpleName();
        return name.startsWith("Immutable") ? name.substring("Immutable".length()) : name;
    }

    /** Keeps the validator, which takes long to start, away from everything that builds no policy. */
    private static final class OnFirstUse {

        static final Validator VALIDATOR = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(ImmutableSet.of(Locale.ROOT), Locale.ROOT, false))
                .getterPropertySelectionStrategy(new RecordStyle())
                .buildValidatorFactory()
                .getValidator();
    }
}
