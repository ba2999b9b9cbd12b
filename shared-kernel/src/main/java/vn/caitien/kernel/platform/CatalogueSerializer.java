package vn.caitien.kernel.platform;

import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/**
 * Writes facts as JSON under their catalogue names, so that a class may be renamed and an old fact
 * still be read.
 */
public final class CatalogueSerializer extends Jackson3Serializer {

    private final EventCatalogue catalogue;

    public CatalogueSerializer(EventCatalogue catalogue) {
        super(Jackson3Serializer.builder());
        this.catalogue = catalogue;
    }

    @Override
    public SerializedType typeForClass(@SuppressWarnings("rawtypes") Class type) {
        Class<?> fact = type;
        if (fact != null && fact.isAnnotationPresent(StoredAs.class)) {
            StoredAs stored = EventCatalogue.storedAs(fact);
            return new SimpleSerializedType(stored.value(), stored.revision());
        }
        return super.typeForClass(type);
    }

    @Override
    protected String resolveClassName(SerializedType serializedType) {
        Class<?> fact = catalogue.classOf(serializedType.getName());
        return fact == null ? super.resolveClassName(serializedType) : fact.getName();
    }
}
