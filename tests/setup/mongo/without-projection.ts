import mongoose from 'mongoose';

/*
 * Loaded before every program that runs on FerretDB 1.x, which knows no projection in findAndModify. Payload
 * asks for one only to be told less; without it the answer is the whole document.
 */
type Find = (filter: object, update: object, options?: object) => unknown;
const collection: { findOneAndUpdate: Find } = mongoose.mongo.Collection.prototype as never;
const { findOneAndUpdate } = collection;

collection.findOneAndUpdate = function (filter, update, options = {}) {
  return findOneAndUpdate.call(this, filter, update, { ...options, projection: undefined });
};
