/** What is counted out of a whole: 17/19 tiêu chí, 58/58 em. */
const counted =
  /^\s(?:tiêu chí|chỉ tiêu|nội dung|xã|phường|thôn|bản|ấp|khu|tổ|hộ|nhà|gia đình|đơn vị|chi bộ|đảng viên|đại biểu|hội viên|thành viên|em|học sinh|giáo viên|cháu|trẻ|người|hồ sơ|sản phẩm|điểm|câu|phiếu|giờ)(?!\p{L})/iu;
/** What is parted: hai phần ba số hộ. */
const parted =
  /^\s(?:số|diện tích|dân số|tổng|quãng|chặng|thời gian|chiều dài|lượng|sản lượng|giá|thế kỷ|cuộc đời|quân số|ruộng|đất|nhân khẩu|cân|lít|kg|ha|km|m|công suất|dự toán|nhu cầu|chi phí)(?!\p{L})/iu;

export const speaksOfCounts = (after: string) => counted.test(after);
export const speaksOfParts = (after: string) => parted.test(after);

/** Whether what follows a/b makes it a share of something and no day. */
export const speaksOfShares = (after: string) => speaksOfCounts(after) || speaksOfParts(after);
