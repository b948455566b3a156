package dev.visnyk.image;

import dev.visnyk.markdown.HtmlEscape;
import java.nio.charset.StandardCharsets;

/**
 * The rights of a photo as an XMP packet (ISO 16684-1) with the properties of the IPTC Photo Metadata Standard 2023.2 that
 * search engines read (Google Search Central, "Image metadata in Google Images").
 */
final class XmpPacket {
    private static final String BEGIN = "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>"
            + "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">"
            + "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
            + "<rdf:Description rdf:about=\"\""
            + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
            + " xmlns:photoshop=\"http://ns.adobe.com/photoshop/1.0/\""
            + " xmlns:xmpRights=\"http://ns.adobe.com/xap/1.0/rights/\">";
    private static final String END = "</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end=\"r\"?>";

    private XmpPacket() {}

    /** The packet in UTF-8; an author or owner who says nothing else has the copyright. */
    static byte[] of(Rights rights) {
        String owner = rights.credit().isEmpty() ? rights.author() : rights.credit();
        String copyright = rights.copyright().isEmpty() && !owner.isEmpty() ? "© " + owner : rights.copyright();
        StringBuilder xmp = new StringBuilder(BEGIN.length() + 512).append(BEGIN);
        list("dc:creator", "rdf:Seq", "", rights.author(), xmp);
        list("dc:rights", "rdf:Alt", " xml:lang=\"x-default\"", copyright, xmp);
        simple("photoshop:Credit", rights.credit(), xmp);
        simple("xmpRights:Marked", copyright.isEmpty() ? "" : "True", xmp);
        if (rights.hasLicenseAddress()) {
            simple("xmpRights:WebStatement", rights.license(), xmp);
        } else {
            list("xmpRights:UsageTerms", "rdf:Alt", " xml:lang=\"x-default\"", rights.license(), xmp);
        }
        return xmp.append(END).toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void simple(String name, String text, StringBuilder xmp) {
        if (!text.isEmpty()) {
            xmp.append('<').append(name).append('>').append(HtmlEscape.escape(text));
            xmp.append("</").append(name).append('>');
        }
    }

    private static void list(String name, String kind, String attribute, String text, StringBuilder xmp) {
        if (!text.isEmpty()) {
            xmp.append('<')
                    .append(name)
                    .append("><")
                    .append(kind)
                    .append("><rdf:li")
                    .append(attribute)
                    .append('>');
            xmp.append(HtmlEscape.escape(text))
                    .append("</rdf:li></")
                    .append(kind)
                    .append("></")
                    .append(name)
                    .append('>');
        }
    }
}
