package dev.visnyk.guide;

import dev.visnyk.query.Alternates;
import dev.visnyk.query.ArticleView;
import dev.visnyk.query.AuthorView;
import dev.visnyk.query.Byline;
import dev.visnyk.query.Card;
import dev.visnyk.query.CorrectionEntry;
import dev.visnyk.query.FeedLink;
import dev.visnyk.query.FrontView;
import dev.visnyk.query.Html;
import dev.visnyk.query.IconLink;
import dev.visnyk.query.ImprintView;
import dev.visnyk.query.IndexView;
import dev.visnyk.query.LanguageView;
import dev.visnyk.query.Link;
import dev.visnyk.query.ListingView;
import dev.visnyk.query.Moment;
import dev.visnyk.query.PageView;
import dev.visnyk.query.PhotoView;
import dev.visnyk.query.SearchView;
import dev.visnyk.query.SiteView;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The tables of what templates see, made of the records and their documentation. */
final class ViewTables {
    private static final List<Class<? extends Record>> VIEWS = List.of(
            SiteView.class,
            PageView.class,
            LanguageView.class,
            Alternates.class,
            Alternates.Choice.class,
            Alternates.Hreflang.class,
            ArticleView.class,
            ArticleView.CorrectionView.class,
            FrontView.class,
            FrontView.Block.class,
            FrontView.Opinion.class,
            Card.class,
            ListingView.class,
            AuthorView.class,
            IndexView.class,
            IndexView.Entry.class,
            CorrectionEntry.class,
            ImprintView.class,
            SearchView.class,
            Link.class,
            Byline.class,
            Moment.class,
            PhotoView.class,
            FeedLink.class,
            IconLink.class);

    private static final Map<Class<?>, String> PLAIN = Map.of(
            String.class, "text",
            int.class, "whole number",
            boolean.class, "true or false",
            Html.class, "markup",
            Map.class, "mapping");

    private static final Map<Class<?>, String> VARIABLES = Map.of(
            SiteView.class, "`site`",
            PageView.class, "`page`",
            Alternates.class, "`alternates`",
            FrontView.class, "`front`",
            ListingView.class, "`listing`",
            IndexView.class, "`index`",
            ImprintView.class, "`imprint`",
            SearchView.class, "`search`",
            ArticleView.class, "`article`");

    private ViewTables() {}

    static String write() {
        StringBuilder out = new StringBuilder();
        for (Class<? extends Record> view : VIEWS) {
            String variable = VARIABLES.get(view);
            out.append("### ")
                    .append(variable == null ? "" : variable + ": ")
                    .append(name(view))
                    .append("\n\n");
            out.append("| attribute | type | meaning |\n|---|---|---|\n");
            for (RecordComponent component : view.getRecordComponents()) {
                out.append("| `%s` | %s | %s |\n"
                        .formatted(
                                component.getName(),
                                type(component.getAnnotatedType()),
                                meaning(view, component.getName())));
            }
            out.append('\n');
        }
        return out.toString();
    }

    private static String name(Class<?> view) {
        return view.getSimpleName();
    }

    private static String type(AnnotatedType annotated) {
        String orNull = annotated.isAnnotationPresent(Nullable.class) ? " or null" : "";
        if (annotated instanceof AnnotatedParameterizedType list
                && annotated.getType().getTypeName().startsWith("java.util.List")) {
            return "list of " + type(list.getAnnotatedActualTypeArguments()[0]);
        }
        Class<?> type = annotated instanceof AnnotatedParameterizedType ? Map.class : (Class<?>) annotated.getType();
        return PLAIN.getOrDefault(type, "*" + type.getSimpleName() + "*") + orNull;
    }

    /** What the record's documentation says of a component; fails when it says nothing. */
    private static String meaning(Class<?> view, String component) {
        Class<?> file = view.getEnclosingClass() == null ? view : view.getEnclosingClass();
        String source = read(Path.of("src/main/java", file.getName().replace('.', '/') + ".java"));
        int record = source.indexOf("record " + view.getSimpleName() + "(");
        String comment = source.substring(source.lastIndexOf("/**", record), record);
        Matcher matcher = Pattern.compile("@param " + component + " ((?:(?!\\n \\* @|\\n\\s*\\*/)[\\s\\S])*)")
                .matcher(comment.replaceAll("(?m)^\\s*\\*", " *"));
        if (!matcher.find()) {
            throw new AssertionError(view.getSimpleName() + "." + component + " has no @param");
        }
        return matcher.group(1)
                .replaceAll("\\s*\\n \\* *", " ")
                .replaceAll("\\{@code ([^}]*)\\}", "`$1`")
                .strip();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
