package vn.caitien.command;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A file with a small plan in it. */
final class PlanFile {

    private PlanFile() {}

    /** One that says something of its own, so that no other is the same file. */
    static byte[] saying(String own) {
        return """
        KẾ HOẠCH
        Cải tiến chất lượng giáo dục năm học 2023-2024

        II. NỘI DUNG CẢI TIẾN

        1. Tiêu chí 1.1
        - Hạn chế: Chưa rà soát chiến lược.
        - Giải pháp: Rà soát chiến lược phát triển. %s
        - Người thực hiện: Hiệu trưởng
        - Thời gian: từ tháng 10/2023 đến tháng 12/2023
        """
                .formatted(own)
                .getBytes(UTF_8);
    }
}
