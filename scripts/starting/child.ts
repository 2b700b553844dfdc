/**
 * Runs a supervised program: tells the supervisor when it does its work, says in one sentence why it
 * cannot, and stops cleanly when asked to or when the supervisor is gone. `open` answers how to stop.
 */
export async function runChild(open: () => Promise<() => Promise<void>>): Promise<void> {
  let close: () => Promise<void>;
  try {
    close = await open();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  }
  let isStopping = false;
  const stop = async () => {
    if (isStopping) return;
    isStopping = true;
    await close();
    process.exit(0);
  };
  process.once('SIGTERM', stop);
  process.once('disconnect', stop);
  // The terminal sends Ctrl-C to everybody, but the supervisor decides when each one stops.
  process.on('SIGINT', () => {
    if (!process.send) stop();
  });
  process.send?.('ready');
}
