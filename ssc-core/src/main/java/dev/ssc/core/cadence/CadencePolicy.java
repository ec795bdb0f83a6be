package dev.ssc.core.cadence;

import dev.ssc.core.policy.Policies;
import dev.ssc.core.rhythm.Every;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.time.Period;
import org.hibernate.validator.constraints.time.DurationMin;
import org.immutables.value.Value;

/** The numbers of what is done again and again. A policy that makes no sense is refused when it is built. */
@Value.Immutable
@Value.Style(visibility = Value.Style.ImplementationVisibility.PACKAGE, overshadowImplementation = true)
public abstract class CadencePolicy {

    private static final int LEAST_DAYS_OF_A_MONTH = 28;

    CadencePolicy() {}

    /**
     * How often a group owes an update to Support (CAD-1).
     *
     * @return every month unless stated
     */
    @Value.Default
    public Every update() {
        return Every.MONTH;
    }

    /**
     * How often a group owes feedback to Product (CAD-1).
     *
     * @return every month unless stated
     */
    @Value.Default
    public Every feedback() {
        return Every.MONTH;
    }

    /**
     * How often a counterpart talks with the own manager about the role (CAD-1).
     *
     * @return every month unless stated
     */
    @Value.Default
    public Every oneOnOne() {
        return Every.MONTH;
    }

    /**
     * How often a group that wants office hours has them (CAD-1).
     *
     * @return every three months unless stated
     */
    @Value.Default
    public Every officeHours() {
        return Every.QUARTER;
    }

    /**
     * How often a section syncs with the counterparts of its groups (CAD-2).
     *
     * @return every month unless stated
     */
    @Value.Default
    public Every sectionSync() {
        return Every.MONTH;
    }

    /**
     * For how many days before its due date a period is due soon, and after it can still be fulfilled (CAD-6, CAD-7).
     *
     * @return 7 unless stated
     */
    @Min(1)
    @Value.Default
    public int graceDays() {
        return 7;
    }

    /**
     * The same of short periods.
     *
     * @return 1 unless stated
     */
    @Min(1)
    @Value.Default
    public int shortGraceDays() {
        return 1;
    }

    /**
     * Which periods are short.
     *
     * @return periods of fewer days than this; 28 unless stated
     */
    @Min(0)
    @Value.Default
    public int shortBelowDays() {
        return LEAST_DAYS_OF_A_MONTH;
    }

    /**
     * After how many periods in a row without anything a word that all is quiet is suggested (CAD-10).
     *
     * @return 2 unless stated
     */
    @Min(1)
    @Value.Default
    public int quietPeriods() {
        return 2;
    }

    /**
     * How many months before a major release its breaking changes are asked about (CAD-11).
     *
     * @return 3 unless stated
     */
    @Min(0)
    @Value.Default
    public int breakingChangesMonths() {
        return 3;
    }

    /**
     * By how many releases before a major one its breaking changes are asked about, if so many are known (CAD-11).
     *
     * @return 3 unless stated
     */
    @Min(1)
    @Value.Default
    public int breakingChangesReleases() {
        return 3;
    }

    /**
     * How many months before a major release the counterpart of a section asks (CAD-11).
     *
     * @return 6 unless stated
     */
    @Min(0)
    @Value.Default
    public int sectionMonths() {
        return 6;
    }

    /**
     * How far before the last event a command may be dated (LIFE-7).
     *
     * @return 2 minutes unless stated
     */
    @DurationMin(nanos = 0, message = "must be zero or more")
    @Value.Default
    public Duration clockSkew() {
        return Duration.ofMinutes(2);
    }

    /**
     * The days around a due date that a period of this length has.
     *
     * @param every the length of the period
     * @return {@link #shortGraceDays()} for short periods, else {@link #graceDays()}
     */
    public int graceDays(Every every) {
        Period period = every.period();
        long days = period.toTotalMonths() * LEAST_DAYS_OF_A_MONTH + period.getDays();
        return days < shortBelowDays() ? shortGraceDays() : graceDays();
    }

    /**
     * Whether a section looks at least as far ahead as its groups.
     *
     * @return true if it does
     */
    @AssertTrue(message = "sectionMonths must not be less than breakingChangesMonths")
    public boolean sectionLooksFurther() {
        return sectionMonths() >= breakingChangesMonths();
    }

    /**
     * The policy of section 5.
     *
     * @return all defaults
     */
    public static CadencePolicy defaults() {
        return Defaults.POLICY;
    }

    /**
     * A builder; nothing is required.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CadencePolicy}. Not thread-safe. */
    public static final class Builder extends ImmutableCadencePolicy.Builder {

        Builder() {}

        /**
         * The policy.
         *
         * @return a new policy
         * @throws dev.ssc.core.policy.InvalidPolicyException if the policy makes no sense; it names all that is wrong
         */
        @Override
        public CadencePolicy build() {
            CadencePolicy policy = unchecked();
            return policy.equals(defaults()) ? policy : Policies.checked(policy);
        }

        private CadencePolicy unchecked() {
            return super.build();
        }
    }

    /** Not checked, so that whoever changes nothing does not wait for the validator; a test checks it. */
    private static final class Defaults {
        private static final CadencePolicy POLICY = builder().unchecked();
    }
}
