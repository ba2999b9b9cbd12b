package vn.caitien.query.selfassessment;

import org.jspecify.annotations.Nullable;

/** A document named at a criterion, and at a level and requirement where given. */
public record EvidenceLink(
        String criterion, @Nullable Integer level, @Nullable String requirement, String evidence) {}
