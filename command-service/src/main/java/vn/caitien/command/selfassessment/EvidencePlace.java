package vn.caitien.command.selfassessment;

import org.jspecify.annotations.Nullable;

/** A document named at a criterion, and at a level and requirement where given. */
record EvidencePlace(
        String criterion, @Nullable Integer level, @Nullable String requirement, String evidence) {}
