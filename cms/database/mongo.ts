import { type MongooseAdapter, mongooseAdapter } from '@payloadcms/db-mongodb';
import { indexLists } from './index-lists.ts';
import { refuseUnescaped } from './refuse-unescaped.ts';

const example = 'mongodb://may-chu:27017/guong-sang?replicaSet=rs0';

/**
 * MongoDB as a replica set, which transactions need; one server is enough of a set. Payload runs without them
 * and says nothing when the address does not name the set, so that is refused at the start unless the office
 * asked for it.
 */
export function mongo(url: string, transactions: boolean) {
  refuseUnescaped(url);
  return mongooseAdapter({
    url,
    ...(transactions ? {} : { transactionOptions: false }),
    connectOptions: { serverSelectionTimeoutMS: 10_000 },
    afterCreateConnection: ({ connection }) => {
      connection.plugin(indexLists);
    },
    afterOpenConnection: async (adapter) => {
      await (transactions ? demandReplicaSet(adapter) : warn(adapter));
      await prepareCollections(adapter);
    },
  });
}

/**
 * Waits for every collection and index. Mongoose makes them in the background and keeps silent about one that
 * cannot be made, while a transaction that meets a collection in the making is given up by the server.
 */
async function prepareCollections({ connection }: MongooseAdapter): Promise<void> {
  await Promise.all(Object.values(connection.models).map((model) => model.init()));
}

async function demandReplicaSet({ connection }: MongooseAdapter): Promise<void> {
  if (!connection.getClient().options.replicaSet)
    throw new Error(
      `địa chỉ không ghi tên bộ bản sao (replicaSet) nên không có giao dịch; hãy ghi chẳng hạn ${example}, hoặc đặt MONGODB_TRANSACTIONS=off nếu chấp nhận chạy không có giao dịch`,
    );
  const { setName } = (await connection.db?.command({ hello: 1 })) ?? {};
  if (!setName)
    throw new Error(
      'máy chủ MongoDB không chạy theo bộ bản sao nên không có giao dịch; hãy khởi tạo bộ bản sao (rs.initiate), hoặc đặt MONGODB_TRANSACTIONS=off nếu chấp nhận chạy không có giao dịch',
    );
}

async function warn({ payload }: MongooseAdapter): Promise<void> {
  payload.logger.warn('MongoDB chạy không có giao dịch theo cài đặt MONGODB_TRANSACTIONS=off.');
}
