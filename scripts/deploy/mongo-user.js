// Run once by the image on an empty database: the system's own user, who may reach nothing else.
db.getSiblingDB('guong-sang').createUser({
  user: 'guong-sang',
  pwd: process.env.MONGO_PASSWORD,
  roles: [{ role: 'readWrite', db: 'guong-sang' }],
});
