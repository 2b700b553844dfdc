/** Runs a command a person typed: what goes wrong is one sentence on the screen and exit code 1. */
export async function runScript(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
}
