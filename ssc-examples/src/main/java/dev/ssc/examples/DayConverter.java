package dev.ssc.examples;

import dev.ssc.core.time.IsoText;
import java.time.LocalDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the value of an option that is a day. */
final class DayConverter implements ITypeConverter<LocalDate> {

    @Override
    public LocalDate convert(String text) {
        return IsoText.date(text)
                .orElseThrow(() ->
                        new TypeConversionException("\"" + text + "\" is no date; write for example 2026-03-02."));
    }
}
