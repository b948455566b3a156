package dev.visnyk.render;

import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.node.AbstractRenderableNode;
import io.pebbletemplates.pebble.node.TextNode;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** What stands between the tags of a template: encoded once, and not for every page. */
final class LiteralNode extends AbstractRenderableNode {
    private final TextNode text;
    private final byte[] encoded;

    LiteralNode(TextNode text) {
        super(text.getLineNumber());
        this.text = text;
        this.encoded = new String(text.getData()).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void render(PebbleTemplateImpl template, Writer writer, EvaluationContextImpl context) throws IOException {
        if (writer instanceof PageWriter page) {
            page.write(encoded);
        } else {
            writer.write(text.getData());
        }
    }

    @Override
    public void accept(NodeVisitor visitor) {
        text.accept(visitor);
    }
}
