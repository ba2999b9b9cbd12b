package vn.caitien.command.school;

import java.sql.Array;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caitien.command.platform.Lookups;
import vn.caitien.kernel.platform.FactMetadata;
import vn.caitien.kernel.platform.ProblemCode;
import vn.caitien.kernel.platform.Rejected;
import vn.caitien.kernel.school.Band;
import vn.caitien.kernel.school.SchoolEvent.SchoolPlacedUnderAuthority;
import vn.caitien.kernel.school.SchoolEvent.SchoolProfileCorrected;
import vn.caitien.kernel.school.SchoolEvent.SchoolRegistered;

/** The schools that exist, their bands and their authority, kept in the transaction of the fact. */
@Component
@ProcessingGroup("registers")
public class Schools {

    private final Lookups lookups;
    private final JdbcClient jdbc;

    Schools(Lookups lookups, JdbcClient jdbc) {
        this.lookups = lookups;
        this.jdbc = jdbc;
    }

    /**
     * The band meant by a request: the one it names, which the school must offer, or the school's
     * only one.
     */
    public Band band(String school, @Nullable Band named) {
        List<Band> offered = bands(school);
        if (named == null) {
            if (offered.size() != 1) {
                throw new Rejected(ProblemCode.BAND_REQUIRED);
            }
            return offered.getFirst();
        }
        if (!offered.contains(named)) {
            throw new Rejected(ProblemCode.BAND_NOT_OFFERED, Map.of("band", named.code()));
        }
        return named;
    }

    /** The band meant by its stable name in an address. */
    public Band bandCalled(String school, @Nullable String name) {
        Band named =
                name == null
                        ? null
                        : Arrays.stream(Band.values())
                                .filter(band -> band.code().equals(name))
                                .findFirst()
                                .orElseThrow(
                                        () ->
                                                new Rejected(
                                                        ProblemCode.BAND_NOT_OFFERED,
                                                        Map.of("band", name)));
        return band(school, named);
    }

    /** The bands a school offers. */
    public List<Band> bands(String school) {
        return lookups
                .ask(
                        school,
                        "select bands from eventstore.school_register where school = :tenant",
                        Map.of(),
                        (row, number) -> {
                            Array bands = row.getArray("bands");
                            return Arrays.stream((String[]) bands.getArray())
                                    .map(Band::valueOf)
                                    .toList();
                        })
                .stream()
                .findFirst()
                .orElseThrow(() -> new Rejected(ProblemCode.SCHOOL_UNKNOWN));
    }

    @EventHandler
    void on(SchoolRegistered fact) {
        jdbc.sql("insert into eventstore.school_register (school, bands) values (?, ?)")
                .params(fact.school(), names(fact.bands()))
                .update();
    }

    @EventHandler
    void on(SchoolProfileCorrected fact, @MetaDataValue(FactMetadata.TENANT) String school) {
        jdbc.sql("update eventstore.school_register set bands = ? where school = ?")
                .params(names(fact.bands()), school)
                .update();
    }

    @EventHandler
    void on(SchoolPlacedUnderAuthority fact, @MetaDataValue(FactMetadata.TENANT) String school) {
        jdbc.sql("update eventstore.school_register set authority = ? where school = ?")
                .params(fact.authority(), school)
                .update();
    }

    private static String[] names(List<Band> bands) {
        return bands.stream().map(Enum::name).toArray(String[]::new);
    }
}
