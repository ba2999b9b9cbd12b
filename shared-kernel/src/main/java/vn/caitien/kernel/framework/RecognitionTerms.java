package vn.caitien.kernel.framework;

import org.jspecify.annotations.Nullable;

/**
 * How long a recognition lasts.
 *
 * @param upgradeAfterYears years after which a higher one may be asked for
 * @param applyMonthsBeforeExpiry months before expiry by which to apply again; null where the text
 *     is not known
 */
public record RecognitionTerms(
        int validYears, int upgradeAfterYears, @Nullable Integer applyMonthsBeforeExpiry) {}
