package dev.ssc.examples.demo;

import com.google.common.collect.Iterables;
import dev.ssc.examples.console.Console;
import dev.ssc.examples.console.ExitCode;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** The command {@code ssc demo}: the tour. */
@Command(
        name = "demo",
        description = "Shows on a sample organisation what the library does, and why.",
        mixinStandardHelpOptions = true)
public final class DemoCommand implements Callable<Integer> {

    private final Console console;

    /**
     * The command.
     *
     * @param console where it writes
     */
    public DemoCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        int number = 1;
        for (Scene scene : Iterables.concat(
                OrganisationTour.scenes(console.ink()),
                YearTour.scenes(console.ink()),
                CallTour.scenes(),
                Iterables.concat(DeskTour.scenes(), SeatTour.scenes()))) {
            console.print(scene.text(number++, console.ink()));
        }
        return ExitCode.DONE;
    }
}
