import type { CollectionSlug, Payload } from 'payload';

/** Stands in the target while it is not whole: the name of the source it is copied from. */
export const mark = 'copying-from';

/** An empty database is a wrong address, and a half copy is nobody's newsroom. */
export async function refuseUnfitSource(from: Payload, name: string): Promise<void> {
  const begun = await from.kv.get<string>(mark);
  if (begun)
    throw new Error(
      `Cơ sở dữ liệu nguồn ${name} là bản chưa chép xong từ ${begun}; hãy chép cho xong hoặc chọn nguồn khác sau --from.`,
    );
  const { totalDocs } = await from.db.count({ collection: 'users' });
  if (totalDocs === 0)
    throw new Error(
      `Cơ sở dữ liệu nguồn ${name} không có tài khoản nào nên không có gì để chép; hãy kiểm tra địa chỉ sau --from.`,
    );
}

/** Only an empty database is written, or one that a copy of this same source began. */
export async function refuseUsedTarget(
  to: Payload,
  collections: CollectionSlug[],
  name: string,
): Promise<void> {
  if ((await to.kv.get<string>(mark)) === name) return;
  for (const collection of collections) {
    const { totalDocs } = await to.db.count({ collection });
    if (totalDocs > 0)
      throw new Error(
        `Cơ sở dữ liệu đích không trống (${collection} có ${totalDocs} bản ghi); hãy chọn một cơ sở dữ liệu mới.`,
      );
  }
}
