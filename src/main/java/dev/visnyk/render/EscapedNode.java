package dev.visnyk.render;

import io.pebbletemplates.pebble.extension.AbstractNodeVisitor;
import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.extension.NodeVisitorFactory;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.node.AbstractRenderableNode;
import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.node.BodyNode;
import io.pebbletemplates.pebble.node.PrintNode;
import io.pebbletemplates.pebble.node.RenderableNode;
import io.pebbletemplates.pebble.node.TextNode;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.node.expression.FilterExpression;
import io.pebbletemplates.pebble.node.expression.FilterInvocationExpression;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import io.pebbletemplates.pebble.utils.StringUtils;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Prints a value, escaped, as Pebble's {@code escape} filter does that is around almost everything that is printed; without
 * looking up the filter's arguments and its strategy each time.
 */
final class EscapedNode extends AbstractRenderableNode {
    private final Expression<?> value;

    private EscapedNode(Expression<?> value, int line) {
        super(line);
        this.value = value;
    }

    @Override
    public void render(PebbleTemplateImpl template, Writer writer, EvaluationContextImpl context) throws IOException {
        Object printed = value.evaluate(template, context);
        if (printed instanceof SafeString markup) {
            PageWriter.writeMarkup(markup, writer);
        } else if (printed != null) {
            PageWriter.writeEscaped(StringUtils.toString(printed), writer);
        }
    }

    @Override
    public void accept(NodeVisitor visitor) {
        visitor.visit(this);
    }

    /** Puts the nodes in the place of Pebble's. */
    static NodeVisitorFactory factory() {
        return template -> new AbstractNodeVisitor((PebbleTemplateImpl) template) {
            @Override
            public void visit(BodyNode node) {
                super.visit(node);
                node.getChildren().replaceAll(EscapedNode::replacement);
            }
        };
    }

    private static RenderableNode replacement(RenderableNode node) {
        if (node instanceof TextNode text) {
            return new LiteralNode(text);
        }
        Expression<?> escaped = node instanceof PrintNode print ? escaped(print.getExpression()) : null;
        return escaped == null ? node : new EscapedNode(AttributePath.in(escaped), escaped.getLineNumber());
    }

    /** What is escaped and nothing else; null if an expression is another one. */
    private static @Nullable Expression<?> escaped(Expression<?> expression) {
        return expression instanceof FilterExpression filtered
                        && filtered.getRightExpression() instanceof FilterInvocationExpression filter
                        && filter.getFilterName().equals("escape")
                        && isEmpty(filter.getArgs())
                ? filtered.getLeftExpression()
                : null;
    }

    private static boolean isEmpty(ArgumentsNode arguments) {
        return isEmpty(arguments.getPositionalArgs()) && isEmpty(arguments.getNamedArgs());
    }

    private static boolean isEmpty(@Nullable List<?> arguments) {
        return arguments == null || arguments.isEmpty();
    }
}
