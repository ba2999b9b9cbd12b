package vn.caitien.query.school;

import java.util.Arrays;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;
import vn.caitien.kernel.school.Band;

/** Reads a grade band in an address by its stable name, e.g. {@code thcs}. */
@Component
class BandConverter implements Converter<String, Band> {

    @Override
    public Band convert(String code) {
        return Arrays.stream(Band.values())
                .filter(band -> band.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no band " + code));
    }
}
