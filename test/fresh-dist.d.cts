/** What the tests use of the check for a stale dist. */
export function complaintOf(root: string): string;
