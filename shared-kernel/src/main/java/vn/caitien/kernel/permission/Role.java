package vn.caitien.kernel.permission;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a person may be in a school or above it, from a date to a date. */
public enum Role {
    @JsonProperty("platform-administrator")
    PLATFORM_ADMINISTRATOR,
    @JsonProperty("authority-officer")
    AUTHORITY_OFFICER,
    @JsonProperty("principal")
    PRINCIPAL,
    @JsonProperty("council-secretary")
    COUNCIL_SECRETARY,
    @JsonProperty("council-member")
    COUNCIL_MEMBER,
    @JsonProperty("monitoring-team")
    MONITORING_TEAM,
    @JsonProperty("staff")
    STAFF,
    @JsonProperty("external-evaluator")
    EXTERNAL_EVALUATOR;

    /** Whether it is held above the schools, not in one of them. */
    public boolean aboveSchools() {
        return this == PLATFORM_ADMINISTRATOR || this == AUTHORITY_OFFICER;
    }

    /** The stable name in JSON, message keys and the store, e.g. {@code council-secretary}. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
