# The newsroom and the publishing worker in one image; compose.yaml runs both. The portal needs no Node.
FROM node:24-bookworm-slim AS compiled
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
RUN npm run compile && npm prune --omit=dev && rm -rf cms/.next/cache tests

FROM node:24-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1 DATA_DIR=/data
RUN mkdir -p /data/releases && chown -R node:node /data
COPY --from=compiled /app /app
USER node
VOLUME /data
EXPOSE 3000
CMD ["node", "scripts/newsroom.ts"]
