package vn.caitien.kernel.externalevaluation;

import vn.caitien.kernel.platform.StoredAs;

/** Facts about evaluations from outside. */
public sealed interface ExternalEvaluationEvent {

    /** The result of an evaluation that took place outside this product, as its paper states it. */
    @StoredAs("external-evaluation.result-recorded")
    record ExternalResultRecorded(String school, ExternalResult result)
            implements ExternalEvaluationEvent {}
}
