package dev.ssc.tck;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;

/** Runs a test once for each of some calls of its family. */
abstract class EachCall implements TestTemplateInvocationContextProvider {

    abstract ImmutableList<String> names(Calls calls);

    abstract Object named(String name, ContractBase<?, ?, ?> contract);

    @Override
    public final boolean supportsTestTemplate(ExtensionContext context) {
        return true;
    }

    @Override
    public final Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(ExtensionContext context) {
        return names(context.getRequiredTestClass().getAnnotation(Calls.class)).stream()
                .map(name -> new One(context.getDisplayName() + " (" + name + ")", name));
    }

    /** The test of one call. */
    private final class One implements TestTemplateInvocationContext, ParameterResolver {

        private final String title;
        private final String name;

        One(String title, String name) {
            this.title = title;
            this.name = name;
        }

        @Override
        public String getDisplayName(int invocation) {
            return title;
        }

        @Override
        public List<Extension> getAdditionalExtensions() {
            return List.of(this);
        }

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return true;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return named(name, (ContractBase<?, ?, ?>) context.getRequiredTestInstance());
        }
    }
}
