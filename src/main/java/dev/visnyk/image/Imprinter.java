package dev.visnyk.image;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;

/** Writes rights into encoded pictures. The pixels are not touched, so that new rights need no new encoding. */
final class Imprinter {
    private static final String JPEG_XMP = "http://ns.adobe.com/xap/1.0/\0";
    private static final int JPEG_APP0 = 0xe0;
    private static final int JPEG_APP1 = 0xe1;
    private static final int JPEG_MOST = 0xffff - 2;

    private static final int PNG_HEADER_END = 8 + 12 + 13;
    private static final String PNG_XMP = "XML:com.adobe.xmp\0\0\0\0\0";

    private static final int RIFF_HEADER = 12;
    private static final int RIFF_CHUNK = 8;
    private static final int VP8X_XMP = 0x04;
    private static final int VP8X_ALPHA = 0x10;

    private Imprinter() {}

    /** The same picture with rights in it; without any, as it is. */
    static byte[] imprint(byte[] picture, PhotoFormat format, int width, int height, Rights rights) {
        if (rights.isSilent()) {
            return picture;
        }
        byte[] xmp = XmpPacket.of(rights);
        return switch (format) {
            case JPEG -> jpeg(picture, xmp);
            case PNG -> png(picture, xmp);
            case WEBP -> webp(picture, width, height, xmp);
            case AVIF -> picture; // Whose boxes point at places in the file: its encoder has written them.
        };
    }

    /** As a segment APP1 behind JFIF's APP0 (XMP Specification, part 3, 1.1.3). */
    private static byte[] jpeg(byte[] picture, byte[] xmp) {
        byte[] name = JPEG_XMP.getBytes(StandardCharsets.ISO_8859_1);
        if (name.length + xmp.length > JPEG_MOST) {
            return picture;
        }
        int at = 2;
        if ((picture[2] & 0xff) == 0xff && (picture[3] & 0xff) == JPEG_APP0) {
            at += 2 + ((picture[4] & 0xff) << 8 | (picture[5] & 0xff));
        }
        ByteBuffer segment = ByteBuffer.allocate(4 + name.length + xmp.length);
        segment.put((byte) 0xff).put((byte) JPEG_APP1).putShort((short) (2 + name.length + xmp.length));
        segment.put(name).put(xmp);
        return insert(picture, at, segment.array());
    }

    /** As a chunk iTXt behind IHDR (XMP Specification, part 3, 1.1.5). */
    private static byte[] png(byte[] picture, byte[] xmp) {
        byte[] name = PNG_XMP.getBytes(StandardCharsets.ISO_8859_1);
        ByteBuffer chunk = ByteBuffer.allocate(12 + name.length + xmp.length);
        chunk.putInt(name.length + xmp.length).put(ascii("iTXt")).put(name).put(xmp);
        CRC32 check = new CRC32();
        check.update(chunk.array(), 4, 4 + name.length + xmp.length);
        chunk.putInt((int) check.getValue());
        return insert(picture, PNG_HEADER_END, chunk.array());
    }

    /** As a chunk XMP at the end, of which VP8X tells at the beginning (RFC 9649, 2.7). */
    private static byte[] webp(byte[] picture, int width, int height, byte[] xmp) {
        ByteArrayOutputStream chunks = new ByteArrayOutputStream(picture.length + xmp.length + 64);
        boolean isExtended = isChunk(picture, "VP8X");
        if (isExtended) {
            chunks.write(picture, RIFF_HEADER, picture.length - RIFF_HEADER);
        } else {
            byte[] flags = {(byte) (isChunk(picture, "VP8L") ? VP8X_ALPHA : 0), 0, 0, 0};
            writeChunk("VP8X", join(flags, three(width - 1), three(height - 1)), chunks);
            chunks.write(picture, RIFF_HEADER, picture.length - RIFF_HEADER);
        }
        writeChunk("XMP ", xmp, chunks);
        byte[] all = chunks.toByteArray();
        all[RIFF_CHUNK] |= VP8X_XMP;
        ByteBuffer file = ByteBuffer.allocate(RIFF_HEADER + all.length).order(ByteOrder.LITTLE_ENDIAN);
        file.put(ascii("RIFF")).putInt(4 + all.length).put(ascii("WEBP")).put(all);
        return file.array();
    }

    private static boolean isChunk(byte[] picture, String type) {
        return Arrays.equals(picture, RIFF_HEADER, RIFF_HEADER + 4, ascii(type), 0, 4);
    }

    /** Writes a chunk of RIFF, whose content is filled up to an even length. */
    private static void writeChunk(String type, byte[] content, ByteArrayOutputStream to) {
        ByteBuffer chunk = ByteBuffer.allocate(RIFF_CHUNK + content.length + content.length % 2)
                .order(ByteOrder.LITTLE_ENDIAN);
        chunk.put(ascii(type)).putInt(content.length).put(content);
        to.writeBytes(chunk.array());
    }

    private static byte[] three(int value) {
        return new byte[] {(byte) value, (byte) (value >> 8), (byte) (value >> 16)};
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static byte[] insert(byte[] into, int at, byte[] bytes) {
        byte[] all = new byte[into.length + bytes.length];
        System.arraycopy(into, 0, all, 0, at);
        System.arraycopy(bytes, 0, all, at, bytes.length);
        System.arraycopy(into, at, all, at + bytes.length, into.length - at);
        return all;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
