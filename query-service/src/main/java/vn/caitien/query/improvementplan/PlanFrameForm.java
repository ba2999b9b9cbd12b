package vn.caitien.query.improvementplan;

import java.util.ArrayList;
import java.util.List;
import vn.caitien.kernel.improvementplan.PlanFrame;
import vn.caitien.query.web.Form;
import vn.caitien.query.web.FormReader;

/** Everything of a plan's paper that is not a row. */
final class PlanFrameForm {
    static final String NAME = "frame";

    private PlanFrameForm() {}

    static Form of(PlanView plan) {
        PlanFrame frame = plan.frame();
        Form form =
                Form.named(NAME)
                        .seen(plan.version())
                        .with("number", frame.number())
                        .with("issuedOn", frame.issuedOn())
                        .with("place", frame.place())
                        .with("title", frame.title())
                        .with("grounds", String.join("\n", frame.grounds()))
                        .with("opening", frame.opening())
                        .with("purpose", frame.purpose())
                        .with("objectives", frame.objectives())
                        .with("situation", frame.situation())
                        .with("strengths", frame.strengths())
                        .with("weaknesses", frame.weaknesses())
                        .with("content", frame.content())
                        .with("closing", frame.closing())
                        .with("recipients", String.join("\n", frame.recipients()))
                        .with("signatory", frame.signatory());
        for (int row = 0; row < frame.organisation().size(); row++) {
            PlanFrame.Duty duty = frame.organisation().get(row);
            form.with("organisation[" + row + "].role", duty.role())
                    .with("organisation[" + row + "].duty", duty.duty());
        }
        return form;
    }

    static PlanFrame read(Form form) {
        FormReader read = new FormReader(form);
        List<PlanFrame.Duty> organisation = new ArrayList<>();
        for (int row : form.rows("organisation", 0)) {
            String role = read.text("organisation[" + row + "].role");
            String duty = read.text("organisation[" + row + "].duty");
            if (role != null || duty != null) {
                organisation.add(
                        new PlanFrame.Duty(role == null ? "" : role, duty == null ? "" : duty));
            }
        }
        return new PlanFrame(
                read.text("number"),
                read.date("issuedOn"),
                read.text("place"),
                read.text("title"),
                read.lines("grounds"),
                read.text("opening"),
                read.text("purpose"),
                read.text("objectives"),
                read.text("situation"),
                read.text("strengths"),
                read.text("weaknesses"),
                read.text("content"),
                organisation,
                read.text("closing"),
                read.lines("recipients"),
                read.text("signatory"));
    }
}
