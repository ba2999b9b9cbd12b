package vn.caitien.query.websession;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializationFailedException;
import org.springframework.core.serializer.support.SerializingConverter;

/**
 * What a session remembers, as sealed bytes. Java's serialization is safe here only because of the
 * seal: nothing is read that this service has not written.
 */
final class SealedAttributes implements GenericConverter {
    private static final Logger LOG = LoggerFactory.getLogger(SealedAttributes.class);

    private final SerializingConverter writer = new SerializingConverter();
    private final DeserializingConverter reader = new DeserializingConverter();
    private final Seal seal;

    SealedAttributes(Seal seal) {
        this.seal = seal;
    }

    @Override
    public Set<ConvertiblePair> getConvertibleTypes() {
        return Set.of(
                new ConvertiblePair(Object.class, byte[].class),
                new ConvertiblePair(byte[].class, Object.class));
    }

    @Override
    public @Nullable Object convert(
            @Nullable Object content, TypeDescriptor from, TypeDescriptor to) {
        Object present = Objects.requireNonNull(content);
        return to.getType() == byte[].class
                ? seal.close(writer.convert(present))
                : read((byte[]) present);
    }

    /** Null where it cannot be read, after a change of key or of version: one logs in again. */
    private @Nullable Object read(byte[] sealed) {
        byte[] bytes = seal.open(sealed);
        if (bytes == null) {
            return null;
        }
        try {
            return reader.convert(bytes);
        } catch (SerializationFailedException ofAnotherVersion) {
            LOG.warn("a session attribute cannot be read", ofAnotherVersion);
            return null;
        }
    }
}
