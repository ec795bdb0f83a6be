package dev.ssc.adapters.memory.factory;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ssc.spi.AdapterException;
import dev.ssc.spi.Configuration;
import dev.ssc.spi.ConfigurationKey;
import dev.ssc.spi.FailureCode;
import dev.ssc.spi.chat.ChatAdapter;
import dev.ssc.spi.chat.ChatAdapterFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A factory that breaks a promise.
 *
 * @param breach what is wrong with it
 * @param factory makes it
 * @param blamed the tests that must fail
 * @param words what one of them must say
 */
record BrokenFactory(String breach, Supplier<ChatAdapterFactory> factory, ImmutableSet<String> blamed, String words) {

    private static BrokenFactory broken(
            String breach, Supplier<ChatAdapterFactory> factory, String words, String... blamed) {
        return new BrokenFactory(breach, factory, ImmutableSet.copyOf(blamed), words);
    }

    /** Changes the keys. */
    private static class WithKeys extends RightFactory {

        private final ImmutableList<ConfigurationKey> keys;

        WithKeys(ImmutableList<ConfigurationKey> keys) {
            this.keys = keys;
        }

        static ImmutableList<ConfigurationKey> andOne(ConfigurationKey more) {
            return ImmutableList.<ConfigurationKey>builder()
                    .addAll(KEYS)
                    .add(more)
                    .build();
        }

        @Override
        public ImmutableList<ConfigurationKey> configurationKeys() {
            return keys;
        }
    }

    static Stream<BrokenFactory> all() {
        return Stream.of(
                broken(
                        "an id that is no word",
                        () -> new RightFactory() {
                            @Override
                            public String id() {
                                return "My Chat";
                            }
                        },
                        "The id \"My Chat\" must be a word",
                        "promise1_theIdIsAWordThatNeverChanges"),
                broken(
                        "an id that changes",
                        () -> new RightFactory() {
                            private static final AtomicInteger COUNT = new AtomicInteger();

                            private final String id = "chat-" + COUNT.incrementAndGet();

                            @Override
                            public String id() {
                                return id;
                            }
                        },
                        "the id of another factory of the class",
                        "promise1_theIdIsAWordThatNeverChanges",
                        "promise2_hostsFindItByItsId"),
                broken(
                        "keys that change",
                        () -> new RightFactory() {
                            private static final AtomicInteger COUNT = new AtomicInteger();

                            private final ImmutableList<ConfigurationKey> keys = WithKeys.andOne(
                                    ConfigurationKey.optional("k" + COUNT.incrementAndGet(), "who knows"));

                            @Override
                            public ImmutableList<ConfigurationKey> configurationKeys() {
                                return keys;
                            }
                        },
                        "the keys of another factory of the class",
                        "promise3_keysHaveNamesAndPurposesAndNeverChange"),
                broken(
                        "a key without a purpose",
                        () -> new WithKeys(WithKeys.andOne(ConfigurationKey.optional("colour", " "))),
                        "A key must have a name and a purpose",
                        "promise3_keysHaveNamesAndPurposesAndNeverChange"),
                broken(
                        "a name that is used twice",
                        () -> new WithKeys(WithKeys.andOne(ConfigurationKey.optional("limit", "once more"))),
                        "No name of a key may be used twice",
                        "promise3_keysHaveNamesAndPurposesAndNeverChange"),
                broken(
                        "a secret that is said to be a text",
                        () -> new WithKeys(WithKeys.andOne(ConfigurationKey.optional("admin-password", "for more"))),
                        "the shape of the key \"admin-password\"",
                        "promise3_whatIsSecretIsSaidToBeSecret"),
                broken(
                        "a key that it forgot to name",
                        () -> new RightFactory() {
                            @Override
                            public ChatAdapter create(Configuration configuration) {
                                configuration.require("room");
                                return super.create(configuration);
                            }
                        },
                        "the configuration was not checked for room",
                        "promise4_theExampleIsAccepted",
                        "promise4_whateverFitsItsShapeIsUsedOrRefused",
                        "promise5_makingSendsNothing",
                        "promise5_makingReadsAndWritesNothing",
                        "promise5_eachTimeANewAdapterIsMade",
                        "promise6_noSecretIsShown",
                        "promise7_anyThreadMayMake"),
                broken(
                        "a rule of its own that is found when it is too late",
                        () -> new RightFactory() {
                            @Override
                            public ImmutableList<String> mistakes(Configuration usable) {
                                return ImmutableList.of();
                            }
                        },
                        "mistakes must find what is wrong with Configuration",
                        "promise4_mistakesOfItsOwnAreNamedWithTheOthers"),
                broken(
                        "a look for mistakes that needs everything",
                        () -> new RightFactory() {
                            @Override
                            public ImmutableList<String> mistakes(Configuration usable) {
                                usable.require("address");
                                return super.mistakes(usable);
                            }
                        },
                        "mistakes must not fail where it is given Configuration[]",
                        "promise4_mistakesNeverFail"),
                broken(
                        "a calculation that overflows",
                        () -> new RightFactory() {
                            @Override
                            public ChatAdapter create(Configuration configuration) {
                                configuration
                                        .get("time-limit")
                                        .ifPresent(limit -> Math.toIntExact(
                                                Duration.parse(limit).toMillis()));
                                return super.create(configuration);
                            }
                        },
                        "A value of \"time-limit\" must be used or refused by an AdapterException",
                        "promise4_whateverFitsItsShapeIsUsedOrRefused"),
                broken(
                        "a value that can be tried again",
                        () -> new RightFactory() {
                            @Override
                            public ChatAdapter create(Configuration configuration) {
                                if (configuration.get("limit").equals(Optional.of("0"))) {
                                    throw new AdapterException(FailureCode.TRY_AGAIN, "No calls at once.");
                                }
                                return super.create(configuration);
                            }
                        },
                        "must be refused for ever",
                        "promise4_whateverFitsItsShapeIsUsedOrRefused"),
                broken(
                        "one that says hello",
                        () -> new RightFactory() {
                            @Override
                            public ChatAdapter create(Configuration configuration) {
                                hail(URI.create(configuration.require("address")));
                                return super.create(configuration);
                            }
                        },
                        "create must send nothing",
                        "promise5_makingSendsNothing"),
                broken(
                        "one that makes its archive",
                        () -> new RightFactory() {
                            @Override
                            public ChatAdapter create(Configuration configuration) {
                                configuration
                                        .get("archive")
                                        .filter(archive -> archive.startsWith("/"))
                                        .ifPresent(archive -> makeFolder(Path.of(archive)));
                                return super.create(configuration);
                            }
                        },
                        "create must write nothing",
                        "promise5_makingReadsAndWritesNothing"),
                broken(
                        "one that keeps what it made",
                        () -> new RightFactory() {
                            private final AtomicReference<Optional<ChatAdapter>> only =
                                    new AtomicReference<>(Optional.empty());

                            @Override
                            public ChatAdapter create(Configuration configuration) {
                                return only.updateAndGet(
                                                made -> made.or(() -> Optional.of(super.create(configuration))))
                                        .orElseThrow();
                            }
                        },
                        "the adapter that was made again",
                        "promise5_eachTimeANewAdapterIsMade",
                        "promise7_anyThreadMayMake"),
                broken(
                        "one that tells its secret",
                        () -> new RightFactory() {
                            @Override
                            public ChatAdapter create(Configuration configuration) {
                                configuration
                                        .get("token")
                                        .filter(token -> token.startsWith("tck"))
                                        .ifPresent(System.out::println);
                                return super.create(configuration);
                            }
                        },
                        "What is said holds a secret",
                        "promise6_noSecretIsShown"),
                broken(
                        "one that refuses with its secret",
                        () -> new RightFactory() {
                            @Override
                            public ChatAdapter create(Configuration configuration) {
                                if (configuration.require("address").startsWith("unheard-of")) {
                                    throw new AdapterException(
                                            FailureCode.NEVER, "Nobody knows " + configuration.get("token"));
                                }
                                return super.create(configuration);
                            }
                        },
                        "What is said holds a secret",
                        "promise6_noSecretIsShown"));
    }

    private static void hail(URI address) {
        if (address.getPort() > 0
                && !"::1".equals(address.getHost())
                && address.getHost().startsWith("127.")) {
            try (Socket socket = new Socket(address.getHost(), address.getPort())) {
                socket.getOutputStream().write('!');
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    private static void makeFolder(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public String toString() {
        return breach;
    }
}
