package vn.caitien.query.audit;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.caitien.kernel.framework.Framework;
import vn.caitien.kernel.framework.ShippedFrameworks;

/**
 * A fact of any class with every value filled in; texts that are ids begin with {@link #HIDDEN}.
 */
final class SampleFact {
    static final String HIDDEN = "hidden-";

    private static final Set<String> IDS =
            Set.of(
                    "school",
                    "action",
                    "toAction",
                    "carriedOverFrom",
                    "grant",
                    "invitation",
                    "subject",
                    "authority",
                    "parent",
                    "framework",
                    "key");
    private static final Set<String> YEARS =
            Set.of("schoolYear", "assessmentYear", "toSchoolYear", "from", "to");

    private SampleFact() {}

    /** The n-th sample differs from the others in every value that can differ. */
    static Object of(Class<?> fact, int n) {
        return value(fact, fact, "", n);
    }

    private static Object value(Class<?> owner, Type type, String name, int n) {
        if (type instanceof ParameterizedType generic) {
            Type last =
                    generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1];
            Object one = value(owner, last, name, n);
            return generic.getRawType() == List.class
                    ? List.of(one)
                    : Map.of(value(owner, generic.getActualTypeArguments()[0], "mapKey", n), one);
        }
        Class<?> plain = (Class<?>) type;
        if (plain == Framework.class) {
            return ShippedFrameworks.all().getFirst();
        }
        if (plain.isRecord()) {
            return made(plain, n);
        }
        if (plain.isEnum()) {
            Object[] constants = plain.getEnumConstants();
            return constants[n % constants.length];
        }
        return scalar(owner, plain, name, n);
    }

    private static Object scalar(Class<?> owner, Class<?> type, String name, int n) {
        if (type == String.class) {
            // A person's subject is an id, the subject of a target is its name.
            boolean id = IDS.contains(name) && !owner.getSimpleName().equals("QualityTarget");
            return YEARS.contains(name)
                    ? "20%d-20%d".formatted(20 + n, 21 + n)
                    : id ? HIDDEN + n : "chữ " + name.toLowerCase() + " " + n;
        }
        if (type == int.class || type == Integer.class) {
            return n;
        }
        if (type == Long.class || type == long.class) {
            return 1_000_000L * n;
        }
        if (type == BigDecimal.class) {
            return BigDecimal.valueOf(n);
        }
        if (type == LocalDate.class) {
            return LocalDate.of(2025, n, 1);
        }
        if (type == YearMonth.class) {
            return YearMonth.of(2025, n);
        }
        throw new IllegalStateException("no sample of " + type);
    }

    private static Object made(Class<?> record, int n) {
        RecordComponent[] components = record.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values =
                Arrays.stream(components)
                        .map(c -> value(record, c.getGenericType(), c.getName(), n))
                        .toArray();
        try {
            Constructor<?> constructor = record.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(record.toString(), e);
        }
    }
}
