package vn.caitien.query.document;

/** A layout of the plan's document. */
interface PlanForm {

    /** The stable name in addresses and settings. */
    String id();

    Paper compose(Dossier dossier);
}
