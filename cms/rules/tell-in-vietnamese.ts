import type { AfterErrorHook, ErrorResult } from 'payload';
import { isConflict } from '../database/past-conflicts.ts';

/** One sentence for both, since a lock alone would tell a stranger that the address has an account. */
const notSignedIn =
  'Thư điện tử hoặc mật khẩu không đúng, hoặc tài khoản đang tạm khóa vì nhập sai nhiều lần; hãy kiểm tra lại, hoặc đợi 5 phút rồi thử lại.';

/** Refusals that Payload itself words in English, by the error's name. */
const byName: Record<string, string> = {
  Locked: 'Mục này đang được người khác mở để sửa; hãy đợi họ đóng lại, hoặc mở ra và chọn “Tiếp quản”.',
  AuthenticationError: notSignedIn,
  LockedAuth: notSignedIn,
  MissingFile: 'Chưa chọn tệp.',
  FileUploadError: 'Không lưu được tệp; hãy thử lại.',
};

/** The same for errors that have only their words to be known by. */
const byMessage: Record<string, string> = {
  'Token is either invalid or has expired.': 'Liên kết đặt lại mật khẩu đã hết hạn hoặc không đúng.',
  'Missing required data.': 'Yêu cầu còn thiếu thông tin.',
  'Missing ID of version.': 'Không có bản nào mang mã này; hãy xem lại địa chỉ.',
  'Collection has disabled bulk edit': 'Các mục này phải sửa từng mục một; hãy mở từng mục rồi lưu.',
  'Multipart request size limit has been reached':
    'Các tệp gửi cùng lúc lớn hơn 210 MB; hãy gửi từng tệp một.',
  'No User': 'Phiên đăng nhập đã hết; hãy đăng nhập lại.',
  'Something went wrong.': 'Hệ thống gặp lỗi; hãy thử lại, nếu vẫn lỗi thì báo quản trị viên.',
};

/** Fields that Payload adds to an account, without a label of their own. */
const accountFields: Record<string, string> = { email: 'Thư điện tử', password: 'Mật khẩu' };

/** Says it in Vietnamese; the data that marks the fields of a form stays. */
export const tellInVietnamese: AfterErrorHook = ({ error, result }) => {
  const [first] = (result as ErrorResult | undefined)?.errors ?? [];
  // Without the name of the collection, which no reader needs.
  const told = (first?.message ?? error.message).replace(/^Collection \S+ has/, 'Collection has');
  if (isConflict(error))
    return {
      status: 409,
      response: {
        errors: [{ message: 'Có người vừa lưu cùng lúc nên lần lưu này chưa được; hãy lưu lại.' }],
      },
    };
  if (isGone(error))
    return {
      status: 409,
      response: {
        errors: [
          { message: 'Một mục đang được chọn trong biểu mẫu không còn nữa; hãy tải lại trang rồi chọn lại.' },
        ],
      },
    };
  if (isMalformedQuery(error))
    return {
      status: 400,
      response: { errors: [{ message: 'Giá trị dùng để tìm, lọc không đúng kiểu dữ liệu; hãy sửa lại.' }] },
    };
  const message = byName[error.name] ?? byMessage[told] ?? listing(error.name, told);
  if (!message) return;
  return { response: { errors: [{ ...first, message }] } };
};

const isGone = ({ cause }: Error): boolean =>
  cause instanceof Error && cause.message.includes('FOREIGN KEY constraint failed');

/** What the databases' drivers say of a value that they cannot ask for. */
const isMalformedQuery = ({ message, cause }: Error): boolean =>
  (message.startsWith('Failed query: select') &&
    (cause instanceof RangeError || cause instanceof TypeError)) ||
  message.startsWith('Regular expression');

/** Payload names the fields after a colon: “… không hợp lệ: Họ tên, Vai trò”. */
function listing(name: string, told: string): string | undefined {
  const named = told.slice(told.indexOf(':') + 1).split(',');
  const fields = named.map((field) => accountFields[field.trim()] ?? field.trim()).join(', ');
  if (name === 'ValidationError') return `Mục sau chưa đúng: ${fields}.`;
  if (name === 'QueryError') return `Không tìm, lọc được theo: ${fields}.`;
  return undefined;
}
