package dev.visnyk.render;

import io.pebbletemplates.pebble.extension.writer.SpecializedWriter;
import java.io.Writer;

/** Gathers a page in one builder that is used again for the next; faster than a StringWriter, which locks. */
final class PageWriter extends Writer implements SpecializedWriter {
    private final StringBuilder text = new StringBuilder(16 << 10);

    StringBuilder text() {
        return text;
    }

    @Override
    public void write(char[] characters, int from, int count) {
        text.append(characters, from, count);
    }

    @Override
    public void write(String characters) {
        text.append(characters);
    }

    @Override
    public void write(String characters, int from, int count) {
        text.append(characters, from, from + count);
    }

    @Override
    public void write(int character) {
        text.append((char) character);
    }

    @Override
    public void writeSpecialized(int number) {
        text.append(number);
    }

    @Override
    public void writeSpecialized(long number) {
        text.append(number);
    }

    @Override
    public void writeSpecialized(double number) {
        text.append(number);
    }

    @Override
    public void writeSpecialized(float number) {
        text.append(number);
    }

    @Override
    public void writeSpecialized(short number) {
        text.append(number);
    }

    @Override
    public void writeSpecialized(byte number) {
        text.append(number);
    }

    @Override
    public void writeSpecialized(char character) {
        text.append(character);
    }

    @Override
    public void writeSpecialized(String characters) {
        text.append(characters);
    }

    @Override
    public void flush() {
        // Nothing stands between this and the builder.
    }

    @Override
    public void close() {
        // Nothing to let go of.
    }
}
