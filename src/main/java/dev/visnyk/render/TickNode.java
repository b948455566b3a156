package dev.visnyk.render;

import io.pebbletemplates.pebble.extension.AbstractNodeVisitor;
import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.extension.NodeVisitorFactory;
import io.pebbletemplates.pebble.node.AbstractRenderableNode;
import io.pebbletemplates.pebble.node.BodyNode;
import io.pebbletemplates.pebble.node.RenderableNode;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.io.Writer;
import java.util.List;
import java.util.function.Supplier;

/**
 * Put in front of every body of every template, so that loops, macros and includes are counted. A count, unlike a time
 * limit, stops a template at the same place on every machine.
 */
final class TickNode extends AbstractRenderableNode {
    private final Supplier<RenderScope> scope;

    private TickNode(int line, Supplier<RenderScope> scope) {
        super(line);
        this.scope = scope;
    }

    @Override
    public void render(PebbleTemplateImpl template, Writer writer, EvaluationContextImpl context) {
        scope.get().tick();
    }

    @Override
    public void accept(NodeVisitor visitor) {
        visitor.visit(this);
    }

    /** Inserts the nodes. */
    static NodeVisitorFactory factory(Supplier<RenderScope> scope) {
        return template -> new AbstractNodeVisitor((PebbleTemplateImpl) template) {
            @Override
            public void visit(BodyNode node) {
                super.visit(node);
                List<RenderableNode> children = node.getChildren();
                children.add(0, new TickNode(node.getLineNumber(), scope));
            }
        };
    }
}
