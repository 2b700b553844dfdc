/** Tells the supervisor that this program does its work now. */
export const tellReady = (): void => {
  process.send?.('ready');
};

/** Stops cleanly when asked to, and when the supervisor is gone. */
export function stopOnRequest(stop: () => Promise<void>): void {
  let isStopping = false;
  const once = async () => {
    if (isStopping) return;
    isStopping = true;
    await stop();
    process.exit(0);
  };
  process.once('SIGTERM', once);
  process.once('disconnect', once);
  // The terminal sends Ctrl-C to everybody; the supervisor decides the order of stopping.
  process.on('SIGINT', () => {
    if (!process.send) once();
  });
}
