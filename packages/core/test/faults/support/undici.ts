/** Node 22 fetches with undici 6, which reports a few failures under other codes than its successors. */
export const hasUndici6: boolean = process.versions['undici']?.startsWith('6.') === true;
