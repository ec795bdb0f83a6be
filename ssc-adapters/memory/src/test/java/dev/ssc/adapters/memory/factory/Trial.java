package dev.ssc.adapters.memory.factory;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.ssc.spi.AdapterFactory;
import dev.ssc.spi.Configuration;
import dev.ssc.spi.ConfigurationKey;
import dev.ssc.spi.chat.ChatAdapter;
import dev.ssc.spi.chat.ChatAdapterFactory;
import dev.ssc.tck.FactoryContract;
import java.util.function.Supplier;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.junit.platform.testkit.engine.Events;

/** Holds the contract against a factory that is given; found by no build, since its name does not end as tests do. */
class Trial extends FactoryContract {

    private static final ThreadLocal<Supplier<ChatAdapterFactory>> GIVEN =
            ThreadLocal.withInitial(() -> RightFactory::new);
    private static final ThreadLocal<Boolean> REGISTERED = ThreadLocal.withInitial(() -> true);
    private static final Configuration EXAMPLE = Configuration.of(ImmutableMap.of(
            "address",
            "https://chat.invalid",
            "token",
            "s3cr3t",
            "archive",
            "archive",
            "time-limit",
            "PT1S",
            "limit",
            "3",
            "person.ana",
            "U1"));

    /** Stands in the services, and does as the factory that is given. */
    public static final class Registered implements ChatAdapterFactory {

        private final ChatAdapterFactory given = REGISTERED.get() ? GIVEN.get().get() : new RightFactory();

        /** For the service loader. */
        public Registered() {}

        @Override
        public String id() {
            return given.id();
        }

        @Override
        public ImmutableList<ConfigurationKey> configurationKeys() {
            return given.configurationKeys();
        }

        @Override
        public ImmutableList<String> mistakes(Configuration usable) {
            return given.mistakes(usable);
        }

        @Override
        public ChatAdapter create(Configuration configuration) {
            return given.create(configuration);
        }

        @Override
        public String toString() {
            return given.toString();
        }
    }

    /** What the contract says of a factory that is registered: messages of failed tests, by their names. */
    static ImmutableMap<String, String> of(Supplier<ChatAdapterFactory> factory) {
        return of(factory, true);
    }

    /** What the contract says of a factory that stands in no services. */
    static ImmutableMap<String, String> ofUnregistered(Supplier<ChatAdapterFactory> factory) {
        return of(factory, false);
    }

    private static ImmutableMap<String, String> of(Supplier<ChatAdapterFactory> factory, boolean registered) {
        GIVEN.set(factory);
        REGISTERED.set(registered);
        try {
            return failed(EngineTestKit.engine("junit-jupiter")
                    .configurationParameter("dev.ssc.tck.summary", "false")
                    .selectors(DiscoverySelectors.selectClass(Trial.class))
                    .execute()
                    .testEvents());
        } finally {
            GIVEN.remove();
            REGISTERED.remove();
        }
    }

    private static ImmutableMap<String, String> failed(Events tests) {
        return tests.failed().stream().collect(ImmutableMap.toImmutableMap(Trial::method, Trial::message));
    }

    private static String method(Event event) {
        String legacy = event.getTestDescriptor().getLegacyReportingName();
        return legacy.substring(0, legacy.indexOf('('));
    }

    private static String message(Event event) {
        return event.getRequiredPayload(TestExecutionResult.class)
                .getThrowable()
                .map(Throwable::toString)
                .orElse("");
    }

    @Override
    protected AdapterFactory<?> factory() {
        return REGISTERED.get() ? new Registered() : GIVEN.get().get();
    }

    @Override
    protected Configuration configuration() {
        return EXAMPLE;
    }

    @Override
    protected ImmutableList<Configuration> wrong() {
        return ImmutableList.of(
                Configuration.of(ImmutableMap.of("address", "https://chat.invalid")),
                Configuration.of(ImmutableMap.of("address", "https://chat.invalid", "token", "a", "password", "b")));
    }
}
