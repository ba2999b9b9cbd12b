package vn.caitien.benchmarks;

import java.util.List;

/** Sentences as schools write them, always the same for the same number. */
final class InventedText {
    private static final List<String> SENTENCES =
            List.of(
                    "Nhà trường đã rà soát và bổ sung kế hoạch phù hợp với điều kiện của địa"
                            + " phương.",
                    "Một số giáo viên chưa thường xuyên ứng dụng công nghệ thông tin trong giờ"
                            + " dạy.",
                    "Hồ sơ được lưu trữ đầy đủ, sắp xếp khoa học theo từng năm học.",
                    "Tổ chuyên môn sinh hoạt hai tuần một lần theo hướng nghiên cứu bài học.",
                    "Cơ sở vật chất còn thiếu so với yêu cầu, nhất là phòng học bộ môn.",
                    "Cha mẹ học sinh phối hợp tốt với giáo viên chủ nhiệm trong việc giáo dục đạo"
                            + " đức.",
                    "Tỉ lệ học sinh tốt nghiệp đạt 98,6 %, vượt chỉ tiêu đã đề ra 1,1 %.",
                    "Thư viện được bổ sung 240 đầu sách, phục vụ nhu cầu đọc của học sinh.",
                    "Công tác tham mưu với chính quyền địa phương được thực hiện kịp thời.",
                    "Kinh phí được chi từ ngân sách nhà nước và nguồn xã hội hóa hợp pháp.",
                    "Cần bồi dưỡng thêm cho đội ngũ về phương pháp kiểm tra, đánh giá học sinh.",
                    "Đã hoàn thành 70 % khối lượng công việc; phần còn lại làm xong trước tháng"
                            + " 5.");

    private InventedText() {}

    static String sentence(int number) {
        return SENTENCES.get(Math.floorMod(number * 7, SENTENCES.size()));
    }

    /** Sentences one after the other until there are so many characters. */
    static String paragraph(int number, int characters) {
        StringBuilder text = new StringBuilder();
        for (int i = number; text.length() < characters; i++) {
            text.append(text.isEmpty() ? "" : " ").append(sentence(i * 5 + i / 3));
        }
        return text.toString();
    }
}
