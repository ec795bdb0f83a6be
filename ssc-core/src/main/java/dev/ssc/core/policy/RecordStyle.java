package dev.ssc.core.policy;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.hibernate.validator.spi.properties.ConstrainableExecutable;
import org.hibernate.validator.spi.properties.GetterPropertySelectionStrategy;

/** Takes {@code share()} for the property {@code share}: the values of this library have no {@code get} in front. */
final class RecordStyle implements GetterPropertySelectionStrategy {

    private static final ImmutableSet<String> OF_EVERY_OBJECT = ImmutableSet.of("hashCode", "toString", "getClass");

    @Override
    public Optional<String> getProperty(ConstrainableExecutable executable) {
        boolean property = executable.getParameterTypes().length == 0
                && executable.getReturnType() != void.class
                && !OF_EVERY_OBJECT.contains(executable.getName());
        return property ? Optional.of(executable.getName()) : Optional.empty();
    }

    @Override
    public List<String> getGetterMethodNameCandidates(String propertyName) {
        return List.of(propertyName);
    }
}
