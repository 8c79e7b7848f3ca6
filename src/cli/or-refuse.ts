import { Refusal } from '../site/refusal.ts';

/** What a command needs before it can begin; where it is refused, the command ends with the reason and nothing else. */
export function orRefuse<T>(need: () => T): T {
  try {
    return need();
  } catch (error) {
    return refused(error);
  }
}

/** Ends the command with the reason, where something is refused. */
export function refused(error: unknown): never {
  if (!(error instanceof Refusal)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}
