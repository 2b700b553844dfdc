import type { AfterErrorHook } from 'payload';

/** Refusals that Payload itself words in English. */
const sentences: Record<string, string> = {
  Locked: 'Mục này đang được người khác mở để sửa; hãy đợi họ đóng lại, hoặc mở ra và chọn “Tiếp quản”.',
  MissingFile: 'Chưa chọn tệp ảnh.',
  FileUploadError: 'Không lưu được tệp ảnh; hãy thử lại.',
};

export const tellInVietnamese: AfterErrorHook = ({ error }) => {
  const message = sentences[error.name];
  if (message) return { response: { errors: [{ message }] } };
};
