package dev.visnyk.content;

import dev.visnyk.binary.ByteReader;
import dev.visnyk.binary.ByteWriter;
import dev.visnyk.binary.Interner;
import dev.visnyk.content.FrontMatter.PhotoFields;
import dev.visnyk.diagnostic.Diagnostic;
import dev.visnyk.diagnostic.DiagnosticCodec;
import dev.visnyk.markdown.BodyImage;
import dev.visnyk.model.AiNote;
import dev.visnyk.model.ArticleLabel;
import dev.visnyk.model.ArticleType;
import dev.visnyk.model.Correction;
import dev.visnyk.model.SourceFile;
import dev.visnyk.model.TranslationNote;
import dev.visnyk.model.WebLink;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A read article as bytes, with the findings of reading it. First comes what other pages may depend on in any way, then the
 * texts that they at most show: title, description, and the words about the lead photo.
 */
final class ArticleSourceCodec {
    /** An article and what was found wrong with it. */
    record Entry(ArticleSource source, List<Diagnostic> findings) {}

    private ArticleSourceCodec() {}

    /** Writes an entry, and returns how many bytes of it are facts. */
    static int write(Entry entry, ByteWriter out) {
        FrontMatter text = entry.source().frontMatter();
        writeFacts(text, out);
        out.list(entry.source().images(), (writer, image) -> {
            writer.text(image.source());
            writer.text(image.credit());
        });
        int factsLength = out.length();
        out.text(text.title());
        out.text(text.description());
        out.text(text.photo() == null ? "" : text.photo().alt());
        out.text(text.photo() == null ? "" : text.photo().caption());
        out.number(text.places().table().length);
        out.raw(text.places().table(), 0, text.places().table().length);
        out.list(entry.findings(), (writer, finding) -> DiagnosticCodec.write(finding, writer));
        return factsLength;
    }

    private static void writeFacts(FrontMatter text, ByteWriter out) {
        out.optional(text.date(), ArticleSourceCodec::writeInstant);
        out.optional(text.updated(), ArticleSourceCodec::writeInstant);
        out.optional(text.expires(), ArticleSourceCodec::writeInstant);
        out.list(text.languages(), ByteWriter::text);
        out.optionalText(text.original());
        out.optionalText(text.slug());
        out.list(text.aliases(), ByteWriter::text);
        out.optional(text.draft(), ByteWriter::flag);
        out.flag(text.withdrawn());
        out.optional(text.withdrawnOn(), ArticleSourceCodec::writeInstant);
        out.list(text.authors(), ByteWriter::text);
        out.list(text.translators(), ByteWriter::text);
        out.optionalText(text.section());
        out.list(text.tags(), ByteWriter::text);
        out.optional(text.type(), (writer, type) -> writer.constant(type));
        out.optional(text.label(), (writer, label) -> writer.constant(label));
        out.optional(text.photo(), ArticleSourceCodec::writePhotoFacts);
        out.list(text.photos(), (writer, photo) -> {
            writePhotoFacts(writer, photo);
            writer.text(photo.alt());
            writer.text(photo.caption());
        });
        out.list(text.sources(), (writer, source) -> {
            writer.text(source.name());
            writer.text(source.url());
        });
        out.list(text.corrections(), (writer, correction) -> {
            writeInstant(writer, correction.date());
            writer.text(correction.text());
        });
        out.list(text.related(), ByteWriter::text);
        out.optional(text.translation(), (writer, note) -> {
            writer.text(note.method());
            writer.text(note.reviewer());
        });
        out.optional(text.ai(), (writer, note) -> {
            writer.flag(note.used());
            writer.text(note.disclosure());
        });
        out.optional(text.noindex(), ByteWriter::flag);
        out.optionalText(text.canonical());
        out.optionalText(text.id());
        out.optionalText(text.template());
        writeFree(out, text.extra());
    }

    /** Reads an entry; {@code interner} has the names and keys that many articles share. */
    static Entry read(ByteReader in, SourceFile file, FileName name, Interner interner) {
        Instant date = in.optional(ArticleSourceCodec::readInstant);
        Instant updated = in.optional(ArticleSourceCodec::readInstant);
        Instant expires = in.optional(ArticleSourceCodec::readInstant);
        List<String> languages = in.list(interner::read);
        String original = in.optional(interner::read);
        String slug = in.optionalText();
        List<String> aliases = in.list(ByteReader::text);
        Boolean draft = in.optional(ByteReader::flag);
        boolean withdrawn = in.flag();
        Instant withdrawnOn = in.optional(ArticleSourceCodec::readInstant);
        List<String> authors = in.list(interner::read);
        List<String> translators = in.list(interner::read);
        String section = in.optional(interner::read);
        List<String> tags = in.list(interner::read);
        ArticleType type = in.optional(reader -> reader.constant(ArticleType.values()));
        ArticleLabel label = in.optional(reader -> reader.constant(ArticleLabel.values()));
        PhotoFields photo = in.optional(reader -> readPhotoFacts(reader, interner));
        List<PhotoFields> photos =
                in.list(reader -> readPhotoFacts(reader, interner).withTexts(reader.text(), reader.text()));
        List<WebLink> sources = in.list(reader -> new WebLink(reader.text(), reader.text()));
        List<Correction> corrections = in.list(reader -> new Correction(readInstant(reader), reader.text()));
        List<String> related = in.list(ByteReader::text);
        TranslationNote translation = in.optional(reader -> new TranslationNote(reader.text(), reader.text()));
        AiNote ai = in.optional(reader -> new AiNote(reader.flag(), reader.text()));
        Boolean noindex = in.optional(ByteReader::flag);
        String canonical = in.optionalText();
        String id = in.optionalText();
        String template = in.optionalText();
        Map<String, Object> extra = readFreeMapping(in);
        List<BodyImage> images = in.list(reader -> new BodyImage(reader.text(), reader.text()));
        String title = in.text();
        String description = in.text();
        String alt = in.text();
        String caption = in.text();
        int placesLength = in.count();
        byte[] places = in.bytes(placesLength);
        FrontMatter frontMatter = new FrontMatter(
                title,
                description,
                date,
                updated,
                expires,
                languages,
                original,
                slug,
                aliases,
                draft,
                withdrawn,
                withdrawnOn,
                authors,
                translators,
                section,
                tags,
                type,
                label,
                photo == null ? null : photo.withTexts(alt, caption),
                photos,
                sources,
                corrections,
                related,
                translation,
                ai,
                noindex,
                canonical,
                id,
                template,
                extra,
                new KeyPlaces(file.path(), date != null, places));
        return new Entry(new ArticleSource(file, name, frontMatter, images), in.list(DiagnosticCodec::read));
    }

    private static void writeInstant(ByteWriter out, Instant instant) {
        out.number(instant.getEpochSecond());
        out.number(instant.getNano());
    }

    private static Instant readInstant(ByteReader in) {
        return Instant.ofEpochSecond(in.number(), in.number());
    }

    private static void writePhotoFacts(ByteWriter out, PhotoFields photo) {
        out.text(photo.src());
        out.text(photo.credit());
        out.text(photo.author());
        out.text(photo.license());
        out.optional(photo.licenseUntil(), (writer, day) -> writer.number(day.toEpochDay()));
        out.text(photo.focal());
    }

    private static PhotoFields readPhotoFacts(ByteReader in, Interner interner) {
        String src = interner.read(in);
        String credit = interner.read(in);
        String author = interner.read(in);
        String license = interner.read(in);
        LocalDate licenseUntil = in.optional(reader -> LocalDate.ofEpochDay(reader.number()));
        return new PhotoFields(src, "", "", credit, author, license, licenseUntil, interner.read(in));
    }

    private enum Free {
        TEXT,
        LIST,
        MAPPING
    }

    /** Writes a value of {@code extra}: a text, or a list or mapping of values. */
    private static void writeFree(ByteWriter out, Object value) {
        if (value instanceof Map<?, ?> mapping) {
            out.constant(Free.MAPPING);
            out.list(mapping.entrySet(), (writer, entry) -> {
                writer.text((String) entry.getKey());
                writeFree(writer, entry.getValue());
            });
        } else if (value instanceof List<?> list) {
            out.constant(Free.LIST);
            out.list(list, ArticleSourceCodec::writeFree);
        } else {
            out.constant(Free.TEXT);
            out.text((String) value);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> readFreeMapping(ByteReader in) {
        return (Map<String, Object>) readFree(in);
    }

    private static Object readFree(ByteReader in) {
        return switch (in.constant(Free.values())) {
            case TEXT -> in.text();
            case LIST -> in.list(ArticleSourceCodec::readFree);
            case MAPPING -> {
                Map<String, Object> mapping = new LinkedHashMap<>();
                for (int left = in.count(); left > 0; left--) {
                    mapping.put(in.text(), readFree(in));
                }
                yield Collections.unmodifiableMap(mapping);
            }
        };
    }
}
