package dev.visnyk.render;

import dev.visnyk.binary.ByteWriter;
import dev.visnyk.query.Asker;
import dev.visnyk.query.Query;
import dev.visnyk.query.SiteView;
import io.pebbletemplates.pebble.error.ParserException;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.error.RootAttributeNotFoundException;
import io.pebbletemplates.pebble.extension.AbstractNodeVisitor;
import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.lexer.Token;
import io.pebbletemplates.pebble.lexer.TokenStream;
import io.pebbletemplates.pebble.node.AbstractRenderableNode;
import io.pebbletemplates.pebble.node.BlockNode;
import io.pebbletemplates.pebble.node.BodyNode;
import io.pebbletemplates.pebble.node.RenderableNode;
import io.pebbletemplates.pebble.parser.Parser;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import io.pebbletemplates.pebble.template.ScopeChain;
import io.pebbletemplates.pebble.tokenParser.TokenParser;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A part of a template that is the same on every page of a language: {@code {% shared %} … {% endshared %}}. It is rendered
 * once in each language. That it can't depend on the page is seen to by what it is given: no variable but {@code site}, no
 * block or macro of another template, and no answer but those to shared questions, which every page that shows it asks too.
 */
final class SharedNode extends AbstractRenderableNode {
    private final BodyNode body;
    private final Supplier<RenderScope> scope;
    private final ConcurrentMap<String, Part> parts = new ConcurrentHashMap<>();

    /** The part in one language, and the answers that it was made from. */
    private record Part(byte[] text, Map<Query<?>, Object> answers) {
        /** Asks for all of them, as the page has to, and says whether they still are the same: of another site they are not. */
        boolean holds(Asker asker) {
            boolean holds = true;
            for (Map.Entry<Query<?>, Object> answer : answers.entrySet()) {
                holds &= asker.ask(answer.getKey()) == answer.getValue();
            }
            return holds;
        }
    }

    private SharedNode(BodyNode body, int line, Supplier<RenderScope> scope) {
        super(line);
        this.body = body;
        this.scope = scope;
    }

    @Override
    public void render(PebbleTemplateImpl template, Writer writer, EvaluationContextImpl context) throws IOException {
        RenderScope now = scope.get();
        Part part = parts.get(now.language().key());
        if (part == null || !part.holds(now.asker())) {
            part = part(template, context, now);
            parts.put(now.language().key(), part);
        }
        if (writer instanceof PageWriter page) {
            page.write(part.text());
        } else {
            writer.write(new String(part.text(), StandardCharsets.UTF_8));
        }
    }

    private Part part(PebbleTemplateImpl template, EvaluationContextImpl context, RenderScope now) throws IOException {
        Map<Query<?>, Object> answers = new LinkedHashMap<>();
        ByteWriter text = new ByteWriter(4 << 10);
        RenderScope.Noting noting = now.note(answers);
        try (noting) {
            SiteView site = now.asker().ask(new Query.Settings(now.language()));
            body.render(template, new PageWriter(text), alone(template, context, site));
        } catch (RootAttributeNotFoundException e) {
            String message = "there is no variable \"" + e.getAttributeName() + "\" in a shared part, only \"site\"";
            throw new PebbleException(e, message, e.getLineNumber(), e.getFileName());
        }
        return new Part(text.toBytes(), Collections.unmodifiableMap(answers));
    }

    /** What templates know where they know nothing of the page. */
    private static EvaluationContextImpl alone(
            PebbleTemplateImpl template, EvaluationContextImpl context, SiteView site) {
        Map<String, @Nullable Object> variables = TemplateEngine.closed(Map.of("site", site));
        ScopeChain scopes = new ScopeChain();
        scopes.pushScope(variables);
        return new EvaluationContextImpl(
                template,
                context.isStrictVariables(),
                context.getLocale(),
                context.getMaxRenderedSize(),
                context.getExtensionRegistry(),
                context.getTagCache(),
                context.getExecutorService(),
                new ArrayList<>(),
                new HashMap<>(),
                scopes,
                null,
                context.getEvaluationOptions());
    }

    @Override
    public void accept(NodeVisitor visitor) {
        body.accept(visitor);
    }

    /** A block is filled by the page's own template, which a shared part can't know. */
    private static NodeVisitor blocksRefused(String template) {
        return new AbstractNodeVisitor(null) {
            @Override
            public void visit(BlockNode node) {
                throw new ParserException(
                        null, "a shared part can't have a block, which pages fill", node.getLineNumber(), template);
            }
        };
    }

    /** Reads the tag. */
    static TokenParser parser(Supplier<RenderScope> scope) {
        return new TokenParser() {
            @Override
            public String getTag() {
                return "shared";
            }

            @Override
            public RenderableNode parse(Token token, Parser parser) {
                TokenStream stream = parser.getStream();
                stream.next();
                stream.expect(Token.Type.EXECUTE_END);
                BodyNode body = parser.subparse(end -> end.test(Token.Type.NAME, "endshared"));
                stream.expect(Token.Type.NAME, "endshared");
                stream.expect(Token.Type.EXECUTE_END);
                body.accept(blocksRefused(stream.getFilename()));
                return new SharedNode(body, token.getLineNumber(), scope);
            }
        };
    }
}
