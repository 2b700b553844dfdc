// Makes the replica set at the first check; fails until this server is its primary and takes writes.
const { MONGO_INITDB_ROOT_USERNAME: user, MONGO_INITDB_ROOT_PASSWORD: password } = process.env;
db = connect('mongodb://localhost:27017/admin?directConnection=true');
db.auth(user, password);
try {
  rs.status();
} catch {
  rs.initiate({ _id: 'rs0', members: [{ _id: 0, host: 'mongo:27017' }] });
}
if (!db.hello().isWritablePrimary) quit(1);
