/** The fetch of Node 22 is undici 6. It reports a few failures with other codes than its successors. */
export const hasUndici6: boolean = process.versions['undici']?.startsWith('6.') === true;
