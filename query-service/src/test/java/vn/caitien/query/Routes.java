package vn.caitien.query;

import static vn.caitien.kernel.testing.Route.authority;
import static vn.caitien.kernel.testing.Route.open;
import static vn.caitien.kernel.testing.Route.platform;
import static vn.caitien.kernel.testing.Route.school;
import static vn.caitien.kernel.testing.Route.signedIn;

import java.util.List;
import vn.caitien.kernel.permission.Operation;
import vn.caitien.kernel.testing.Route;

/** Everything the service answers to, with what one must be permitted. */
final class Routes {

    private static final String SCHOOL = "/api/v1/schools/{school}";
    private static final String SHEET = SCHOOL + "/self-assessments/{year}";

    static final List<Route> API =
            List.of(
                    open("GET /api/v1/frameworks", ""),
                    open("GET /api/v1/frameworks/{id}", ""),
                    open("POST /api/v1/frameworks/{id}/evaluation", "{\"criteria\":{}}"),
                    signedIn("GET /api/v1/authorities"),
                    signedIn("GET /api/v1/schools"),
                    signedIn("GET /api/v1/me/exports/{export}"),
                    platform("POST /api/v1/views/rebuild", Operation.REBUILD_VIEWS, ""),
                    school("GET " + SCHOOL, null),
                    school("GET " + SCHOOL + "/roles", Operation.READ_ROLES),
                    school("GET " + SCHOOL + "/invitations", Operation.READ_ROLES),
                    school("GET " + SCHOOL + "/self-assessments", Operation.READ_SCHOOL),
                    school("GET " + SHEET, Operation.READ_SCHOOL),
                    school("GET " + SHEET + "/school-level", Operation.READ_SCHOOL),
                    school("GET " + SHEET + "/document.{format}", Operation.READ_SCHOOL),
                    school("GET " + SHEET + "/criteria/{code}/history", Operation.READ_SCHOOL),
                    school("GET " + SHEET + "/criteria/{code}/why", Operation.READ_SCHOOL),
                    school("GET " + SCHOOL + "/ratings/history", Operation.READ_SCHOOL),
                    school("GET " + SCHOOL + "/evidence", Operation.READ_SCHOOL),
                    school("GET " + SCHOOL + "/plans", Operation.READ_SCHOOL),
                    school("GET " + SCHOOL + "/plans/{year}", Operation.READ_SCHOOL),
                    school("GET " + SCHOOL + "/imports", Operation.DRAFT_PLAN),
                    school("GET " + SCHOOL + "/imports/{id}", Operation.DRAFT_PLAN),
                    school(
                            "GET " + SCHOOL + "/plans/{year}/document.{format}",
                            Operation.READ_SCHOOL),
                    school("GET " + SCHOOL + "/plans/{year}/signing-copy", Operation.READ_SCHOOL),
                    school("GET " + SCHOOL + "/actions", Operation.READ_SCHOOL),
                    school("GET " + SCHOOL + "/actions/{id}", Operation.READ_SCHOOL),
                    school("GET " + SCHOOL + "/monitoring/{year}", Operation.READ_SCHOOL),
                    school(
                            "GET " + SCHOOL + "/monitoring/{year}/document.{format}",
                            Operation.READ_SCHOOL),
                    school("GET " + SCHOOL + "/audit", Operation.READ_AUDIT),
                    school("GET " + SCHOOL + "/audit/export", Operation.READ_AUDIT));

    private static final String PAGE = "/truong/{school}";
    private static final String PLAN_PAGE = PAGE + "/ke-hoach/{year}";
    private static final String IMPORTS_PAGE = PAGE + "/ke-hoach/nhap";
    private static final String SHEET_PAGE = PAGE + "/tu-danh-gia/{year}";
    private static final String CRITERION_PAGE = SHEET_PAGE + "/tieu-chi/{code}";
    private static final String ACTION_PAGE = PAGE + "/hanh-dong/{id}";

    static final List<Route> PAGES =
            List.of(
                    open("GET /dang-nhap-that-bai", ""),
                    signedIn("GET /"),
                    signedIn("GET /bo-tieu-chuan"),
                    signedIn("GET /bo-tieu-chuan/{id}"),
                    signedIn("GET /toi"),
                    signedIn("POST /toi/ten"),
                    signedIn("POST /toi/ban-sao"),
                    signedIn("GET /toi/ban-sao/{export}"),
                    authority("GET /quan-tri", null, ""),
                    authority("POST /quan-tri/co-quan", Operation.REGISTER_AUTHORITY, ""),
                    authority("POST /quan-tri/truong", Operation.REGISTER_SCHOOL, ""),
                    authority("POST /quan-tri/chuyen-vien", Operation.GRANT_AUTHORITY_ROLE, ""),
                    authority("POST /quan-tri/xoa-du-lieu", Operation.ERASE_PERSON, ""),
                    school("GET " + PAGE, Operation.READ_SCHOOL),
                    school("GET " + PAGE + "/viec-cua-toi", Operation.READ_SCHOOL),
                    school("GET " + PAGE + "/vai-tro", Operation.READ_ROLES),
                    school("POST " + PAGE + "/vai-tro", Operation.GRANT_ROLE),
                    school("POST " + PAGE + "/vai-tro/{grant}/thu-hoi", Operation.WITHDRAW_ROLE),
                    school("POST " + PAGE + "/vai-tro/{grant}/ten", Operation.CORRECT_NAME),
                    school("POST " + PAGE + "/vai-tro/loi-moi", Operation.GRANT_ROLE),
                    school(
                            "POST " + PAGE + "/vai-tro/loi-moi/{invitation}/rut-lai",
                            Operation.WITHDRAW_ROLE),
                    school("GET " + PAGE + "/nhat-ky", Operation.READ_AUDIT),
                    school("GET " + PAGE + "/nhat-ky/tai-ve", Operation.READ_AUDIT),
                    school("GET " + PAGE + "/lich-su", Operation.READ_SCHOOL),
                    school(
                            "POST " + PAGE + "/lich-su/danh-gia-ngoai",
                            Operation.RECORD_EXTERNAL_RESULT),
                    school("GET " + PAGE + "/giam-sat", Operation.READ_SCHOOL),
                    school("GET " + PAGE + "/giam-sat/{year}", Operation.READ_SCHOOL),
                    school("GET " + PAGE + "/giam-sat/{year}/van-ban.pdf", Operation.READ_SCHOOL),
                    school("GET " + PAGE + "/giam-sat/{year}/van-ban.xlsx", Operation.READ_SCHOOL),
                    school("GET " + PAGE + "/minh-chung", Operation.READ_SCHOOL),
                    school("POST " + PAGE + "/minh-chung", Operation.REGISTER_EVIDENCE),
                    school("GET " + PAGE + "/minh-chung/{code}", Operation.READ_SCHOOL),
                    school("POST " + PAGE + "/minh-chung/{code}", Operation.REVISE_EVIDENCE),
                    school(
                            "POST " + PAGE + "/minh-chung/{code}/thoi-dung",
                            Operation.REVISE_EVIDENCE),
                    school("GET " + PAGE + "/tu-danh-gia", Operation.READ_SCHOOL),
                    school("POST " + PAGE + "/tu-danh-gia", Operation.OPEN_SELF_ASSESSMENT),
                    school("GET " + SHEET_PAGE, Operation.READ_SCHOOL),
                    school("GET " + SHEET_PAGE + "/van-ban.pdf", Operation.READ_SCHOOL),
                    school("GET " + SHEET_PAGE + "/van-ban.xlsx", Operation.READ_SCHOOL),
                    school("POST " + SHEET_PAGE + "/gui", Operation.SUBMIT_SELF_ASSESSMENT),
                    school("POST " + SHEET_PAGE + "/tra-lai", Operation.RETURN_SELF_ASSESSMENT),
                    school("POST " + SHEET_PAGE + "/duyet", Operation.APPROVE_SELF_ASSESSMENT),
                    school("POST " + SHEET_PAGE + "/mo-lai", Operation.REOPEN_SELF_ASSESSMENT),
                    school("GET " + SHEET_PAGE + "/so-lieu-bao-cao", Operation.STATE_RESULT),
                    school("POST " + SHEET_PAGE + "/so-lieu-bao-cao", Operation.STATE_RESULT),
                    school("GET " + CRITERION_PAGE, Operation.READ_SCHOOL),
                    school("POST " + CRITERION_PAGE + "/danh-gia", Operation.RATE_CRITERION),
                    school("POST " + CRITERION_PAGE + "/mo-ta", Operation.DESCRIBE_CRITERION),
                    school("POST " + CRITERION_PAGE + "/minh-chung", Operation.LINK_EVIDENCE),
                    school("POST " + CRITERION_PAGE + "/minh-chung/go", Operation.LINK_EVIDENCE),
                    school("GET " + PAGE + "/ke-hoach", Operation.READ_SCHOOL),
                    school("POST " + PAGE + "/ke-hoach", Operation.DRAFT_PLAN),
                    school("GET " + IMPORTS_PAGE, Operation.DRAFT_PLAN),
                    school("POST " + IMPORTS_PAGE, Operation.DRAFT_PLAN),
                    school("GET " + IMPORTS_PAGE + "/{id}", Operation.DRAFT_PLAN),
                    school("POST " + IMPORTS_PAGE + "/{id}", Operation.DRAFT_PLAN),
                    school("POST " + IMPORTS_PAGE + "/{id}/xac-nhan", Operation.DRAFT_PLAN),
                    school("POST " + IMPORTS_PAGE + "/{id}/bo", Operation.DRAFT_PLAN),
                    school("GET " + PLAN_PAGE, Operation.READ_SCHOOL),
                    school("GET " + PLAN_PAGE + "/van-ban.docx", Operation.READ_SCHOOL),
                    school("GET " + PLAN_PAGE + "/van-ban.pdf", Operation.READ_SCHOOL),
                    school("GET " + PLAN_PAGE + "/van-ban.xlsx", Operation.READ_SCHOOL),
                    school("POST " + PLAN_PAGE + "/gui", Operation.SUBMIT_PLAN),
                    school("POST " + PLAN_PAGE + "/tra-lai", Operation.RETURN_PLAN),
                    school("POST " + PLAN_PAGE + "/duyet", Operation.APPROVE_PLAN),
                    school("POST " + PLAN_PAGE + "/dieu-chinh", Operation.AMEND_PLAN),
                    school("POST " + PLAN_PAGE + "/ket-thuc", Operation.CLOSE_PLAN),
                    school("GET " + PLAN_PAGE + "/phan-chung", Operation.DRAFT_PLAN),
                    school("POST " + PLAN_PAGE + "/phan-chung", Operation.DRAFT_PLAN),
                    school("GET " + PLAN_PAGE + "/duy-tri", Operation.DRAFT_PLAN),
                    school("POST " + PLAN_PAGE + "/duy-tri", Operation.DRAFT_PLAN),
                    school("GET " + PLAN_PAGE + "/noi-dung-moi", Operation.DRAFT_PLAN),
                    school("POST " + PLAN_PAGE + "/noi-dung-moi", Operation.DRAFT_PLAN),
                    school("GET " + PLAN_PAGE + "/tieu-chi-con-yeu", Operation.DRAFT_PLAN),
                    school("POST " + PLAN_PAGE + "/tieu-chi-con-yeu", Operation.DRAFT_PLAN),
                    school("GET " + PLAN_PAGE + "/chuyen-tiep", Operation.END_ACTION),
                    school("POST " + PLAN_PAGE + "/chuyen-tiep", Operation.END_ACTION),
                    school("GET " + PLAN_PAGE + "/chi-tieu/{key}", Operation.MEASURE_TARGET),
                    school("POST " + PLAN_PAGE + "/chi-tieu/{key}", Operation.DRAFT_PLAN),
                    school(
                            "POST " + PLAN_PAGE + "/chi-tieu/{key}/ket-qua",
                            Operation.MEASURE_TARGET),
                    school("POST " + PLAN_PAGE + "/danh-gia/so-ket", Operation.REVIEW_PLAN),
                    school("POST " + PLAN_PAGE + "/danh-gia/tong-ket", Operation.REVIEW_PLAN),
                    school("GET " + ACTION_PAGE, Operation.READ_SCHOOL),
                    school("POST " + ACTION_PAGE + "/bao-cao", Operation.REPORT_PROGRESS),
                    school("POST " + ACTION_PAGE + "/hoan-thanh", Operation.REPORT_PROGRESS),
                    school("POST " + ACTION_PAGE + "/gia-han", Operation.REPORT_PROGRESS),
                    school("POST " + ACTION_PAGE + "/xac-nhan", Operation.VERIFY_COMPLETION),
                    school("POST " + ACTION_PAGE + "/tra-lai", Operation.VERIFY_COMPLETION),
                    school("POST " + ACTION_PAGE + "/huy", Operation.END_ACTION),
                    school("POST " + ACTION_PAGE + "/chuyen-tiep", Operation.END_ACTION),
                    school("GET " + ACTION_PAGE + "/sua", Operation.DRAFT_PLAN),
                    school("POST " + ACTION_PAGE + "/sua/noi-dung", Operation.DRAFT_PLAN),
                    school("POST " + ACTION_PAGE + "/sua/phan-cong", Operation.DRAFT_PLAN),
                    school("POST " + ACTION_PAGE + "/sua/thoi-gian", Operation.DRAFT_PLAN),
                    school("POST " + ACTION_PAGE + "/sua/kinh-phi", Operation.DRAFT_PLAN),
                    school("POST " + ACTION_PAGE + "/sua/dieu-kien", Operation.DRAFT_PLAN));

    private Routes() {}
}
