package vn.caitien.standalone.demo;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Optional;
import java.util.UUID;
import vn.caitien.kernel.platform.Receipt;

/**
 * A deed as the illustration's file writes it: {@code do} names it, {@code body} is the body of the
 * request. Actions are named by plan and row, {@code 2021-2022/7}.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "do")
@JsonSubTypes({@Type(AssessmentDeed.class), @Type(PlanDeed.class), @Type(ActionDeed.class)})
sealed interface InventedDeed permits AssessmentDeed, PlanDeed, ActionDeed {

    Receipt through(Contracts contracts, Cast cast);

    /** The key of a deed that makes an action; any other gets one from its content and moment. */
    default Optional<UUID> key(Cast cast) {
        return Optional.empty();
    }
}
