package org.w3id.paperkg.cli.option;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day as people type it on the command line. */
final class Day implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String typed) {
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeParseException e) {
            throw new TypeConversionException(
                    "'%s' is not a date; write it like 2024-02-12".formatted(typed));
        }
    }
}
