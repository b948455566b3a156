package dev.visnyk.render;

import dev.visnyk.render.TemplateTimer.Part;
import dev.visnyk.render.TemplateTimer.Span;
import io.pebbletemplates.pebble.extension.AbstractNodeVisitor;
import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.extension.NodeVisitorFactory;
import io.pebbletemplates.pebble.node.AbstractRenderableNode;
import io.pebbletemplates.pebble.node.BlockNode;
import io.pebbletemplates.pebble.node.BodyNode;
import io.pebbletemplates.pebble.node.MacroNode;
import io.pebbletemplates.pebble.node.RenderableNode;
import io.pebbletemplates.pebble.node.RootNode;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * All that a template, a block or a macro consists of, timed. A template that extends another one renders nothing but
 * assignments and imports at its root, so its time is that of the blocks it fills.
 */
final class TimedNode extends AbstractRenderableNode {
    private final BodyNode body;
    private final String template;
    private final Part part;
    private final Supplier<RenderScope> scope;

    private TimedNode(BodyNode body, String template, Part part, Supplier<RenderScope> scope) {
        super(body.getLineNumber());
        this.body = body;
        this.template = template;
        this.part = part;
        this.scope = scope;
    }

    @Override
    public void render(PebbleTemplateImpl self, Writer writer, EvaluationContextImpl context) throws IOException {
        TemplateTimer timer = scope.get().timer();
        Span span = timer.begin(template, part);
        try {
            body.render(self, writer, context);
        } finally {
            timer.end(span);
        }
    }

    @Override
    public void accept(NodeVisitor visitor) {
        body.accept(visitor);
    }

    /** Inserts the nodes. */
    static NodeVisitorFactory factory(Supplier<RenderScope> scope) {
        return template -> new AbstractNodeVisitor((PebbleTemplateImpl) template) {
            @Override
            public void visit(RootNode node) {
                super.visit(node);
                wrap(node.getBody(), Part.ROOT);
            }

            @Override
            public void visit(BlockNode node) {
                super.visit(node);
                wrap(node.getBody(), Part.BLOCK);
            }

            @Override
            public void visit(MacroNode node) {
                super.visit(node);
                wrap(node.getBody(), Part.MACRO);
            }

            private void wrap(BodyNode body, Part part) {
                List<RenderableNode> children = body.getChildren();
                BodyNode inner = new BodyNode(body.getLineNumber(), new ArrayList<>(children));
                inner.setOnlyRenderInheritanceSafeNodes(part == Part.ROOT);
                children.clear();
                children.add(new TimedNode(inner, template.getName(), part, scope));
            }
        };
    }
}
