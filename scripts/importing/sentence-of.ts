import { APIError, ValidationError } from 'payload';

/** A rule of the newsroom said no, in a sentence for people or with the names of the wrong fields. */
export const isRefusal = (error: unknown): error is APIError =>
  error instanceof ValidationError || (error instanceof APIError && error.isPublic && error.status === 400);

/** What went wrong, as one Vietnamese sentence for the person who imports. */
export function sentenceOf(error: unknown): string {
  if (error instanceof ValidationError)
    return error.data.errors.map(({ label, path, message }) => `${label ?? path}: ${message}`).join('; ');
  if (error instanceof RangeError && /call stack/.test(error.message))
    return 'Tệp có bảng, danh sách hoặc đoạn trích lồng vào nhau quá nhiều lớp, không đọc được.';
  const said = error instanceof Error ? error.message : String(error);
  return isRefusal(error) || (error instanceof Error && error.name === 'Refusal')
    ? said
    : `Gặp lỗi ngoài dự kiến, chưa nhập được tệp này (${said}).`;
}
