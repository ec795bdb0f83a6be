package dev.ssc.tck;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The calls of a family, so that tests run once for each of them, in a setting of its own. */
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface Calls {

    /** The names of its operations. */
    String[] operations();

    /** The names of its questions that its system answers, beside those that all families have. */
    String[] questions() default {};
}
