/** Waits some milliseconds. */
export const aTimeout = (milliseconds: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/** Waits until something holds, and fails with the message when it does not within the time. */
export async function waitUntil(
  holds: () => unknown,
  message = 'It does not come to hold.',
  { interval = 50, timeout = 1000 } = {},
): Promise<void> {
  const end = Date.now() + timeout;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(message);
    await aTimeout(interval);
  }
}
