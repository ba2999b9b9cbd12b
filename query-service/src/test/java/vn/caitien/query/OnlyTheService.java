package vn.caitien.query;

import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/**
 * Keeps the configurations of other tests, which lie in the service's packages, out of the whole
 * service.
 */
final class OnlyTheService extends TypeExcludeFilter {

    @Override
    public boolean match(MetadataReader reader, MetadataReaderFactory factory) {
        return reader.getResource().getDescription().contains("test-classes");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OnlyTheService;
    }

    @Override
    public int hashCode() {
        return OnlyTheService.class.hashCode();
    }
}
